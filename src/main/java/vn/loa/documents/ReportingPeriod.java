package vn.loa.documents;

import java.util.List;

/** How often a report is due; the periods of Nghị định 09/2019/NĐ-CP. */
public enum ReportingPeriod {
    MONTH,
    QUARTER,
    HALF_YEAR,
    NINE_MONTHS,
    YEAR,
    AD_HOC;

    /** How plans say it. */
    public List<String> phrases() {
        return Understanding.phrases(this);
    }
}
