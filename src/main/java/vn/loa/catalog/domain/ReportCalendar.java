package vn.loa.catalog.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.catalog.RecipientNote;
import vn.loa.catalog.ReportPeriod;
import vn.loa.documents.ReportingPeriod;

/** The periods of reports with their closing dates, and what stands behind those who get them. */
@Component
class ReportCalendar {

    private final JdbcClient jdbc;

    ReportCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportPeriod> periods(int year) {
        return jdbc.sql("""
                        select code, label, make_date(:year + from_year_offset, from_month, from_day) as opens,
                               make_date(:year, to_month, to_day) as closes
                          from report_period
                         where (valid_from is null or extract(year from valid_from) <= :year)
                           and (valid_to is null or valid_to > make_date(:year, 1, 1))
                         order by closes, opens desc""")
                .param("year", year)
                .query((row, number) -> new ReportPeriod(
                        ReportingPeriod.valueOf(row.getString("code")),
                        row.getString("label"),
                        row.getDate("opens").toLocalDate(),
                        row.getDate("closes").toLocalDate()))
                .list();
    }

    List<RecipientNote> notes() {
        return jdbc.sql("select note, meaning from recipient_note order by position")
                .query(RecipientNote.class)
                .list();
    }
}
