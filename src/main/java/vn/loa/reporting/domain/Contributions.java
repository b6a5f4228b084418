package vn.loa.reporting.domain;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.reporting.ReportStatus;
import vn.loa.reporting.ReportSummary;
import vn.loa.reporting.domain.Figure.Counts;
import vn.loa.reporting.domain.Figure.Part;
import vn.loa.reporting.domain.ReportContents.Contribution;
import vn.loa.web.Days;

/** Adds up what units below handed in for a period, and tells who did not. */
@Component
class Contributions {

    // What is being corrected counts as it was handed in.
    private static final String COUNTED = "r.status in ('SUBMITTED', 'ACCEPTED', 'LOCKED', 'CORRECTING')";

    private static final String OF_PERIOD =
            "r.kind = :kind and r.begins = :begins and r.closing = :closing and not r.consolidates";

    private static final String SUMS = """
            select f.part, f.code, f.counts, f.measure, sum(f.period) period, sum(f.year) "year", sum(f.before) "before"
              from unit_path path
              join report r on r.unit_id = path.descendant_id and %s and %s
              join report_figure f on f.report_id = r.id and f.number = r.handed_in
             where path.ancestor_id = :unit and path.depth > 0
             group by f.part, f.code, f.counts, f.measure""".formatted(OF_PERIOD, COUNTED);

    private static final String UNITS = """
            select u.name unit_name, r.status, r.due, r.first_handed_in_at, total.results, total.people,
                   coalesce(handed.words ->> 'shortcomings', r.shortcomings) shortcomings,
                   coalesce(handed.words ->> 'causes', r.causes) causes,
                   coalesce(handed.words ->> 'proposals', r.proposals) proposals
              from unit_path path
              join unit u on u.id = path.descendant_id and u.kind in ('PROVINCE', 'DISTRICT', 'COMMUNE')
              left join report r on r.unit_id = u.id and %s
              left join lateral (
                select cast(m.document as jsonb) -> 'judgement' words from report_move m
                 where r.status = 'CORRECTING' and m.report_id = r.id and m.number = r.handed_in) handed on true
              left join lateral (
                select sum(f.period) filter (where f.counts = 'RESULTS') results,
                       sum(f.period) filter (where f.counts = 'PEOPLE') people
                  from report_figure f
                 where %s and f.report_id = r.id and f.number = r.handed_in and f.part = 'TOTAL') total on true
             where path.ancestor_id = :unit and path.depth > 0
               and u.valid_from <= :closing and (u.valid_to is null or u.valid_to >= :closing)
             order by u.name collate "vi-x-icu", u.id""".formatted(OF_PERIOD, COUNTED);

    private final JdbcClient jdbc;

    Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Figure> sums(ReportSummary report, Map<String, String> labels) {
        return ask(SUMS, report)
                .query((result, number) -> figure(new Row(result), labels))
                .list();
    }

    List<Contribution> units(ReportSummary report) {
        return ask(UNITS, report)
                .query((result, number) -> contribution(new Row(result)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, ReportSummary report) {
        return jdbc.sql(sql)
                .param("unit", report.unit().value())
                .param("kind", report.kind().name())
                .param("begins", report.begins())
                .param("closing", report.closing());
    }

    private static Figure figure(Row row, Map<String, String> labels) throws SQLException {
        var code = row.text("code");
        return new Figure(
                Part.valueOf(row.text("part")),
                code,
                labels.getOrDefault(code, code),
                Counts.valueOf(row.text("counts")),
                row.text("measure"),
                row.amount("period"),
                row.amount("year"),
                row.amount("before"));
    }

    private static Contribution contribution(Row row) throws SQLException {
        var status = row.textOrNull("status");
        var counted = status != null && ReportStatus.valueOf(status).counts();
        var at = row.moment("first_handed_in_at");
        var day = at == null ? null : LocalDate.ofInstant(at, Days.VIETNAM);
        return new Contribution(
                row.text("unit_name"),
                state(status, counted, day, row.dayOrNull("due")),
                counted ? day : null,
                row.number("results"),
                row.result().getLong("people"),
                counted
                        ? new Judgement(
                                null,
                                null,
                                row.textOrNull("shortcomings"),
                                row.textOrNull("causes"),
                                null,
                                row.textOrNull("proposals"))
                        : null);
    }

    private static String state(
            @Nullable String status, boolean counted, @Nullable LocalDate handedIn, @Nullable LocalDate due) {
        if (status == null) {
            return "NONE";
        }
        if (!counted) {
            return "MISSING";
        }
        return handedIn != null && due != null && handedIn.isAfter(due) ? "LATE" : "ON_TIME";
    }
}
