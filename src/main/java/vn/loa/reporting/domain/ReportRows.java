package vn.loa.reporting.domain;

import java.util.List;

/** A page of reports, and how many there are. */
public record ReportRows(List<ReportRow> rows, int total) {

    public static final ReportRows NONE = new ReportRows(List.of(), 0);

    public ReportRows {
        rows = List.copyOf(rows);
    }
}
