package vn.loa.reporting.domain;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.ReportMove;

/** Finds reports as they stand for those who look at them. */
@Component
class ReportQueries {

    /** How many moves a page shows. */
    private static final int MOST = 50;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String HEAD = """
            select r.*, u.name unit_name, p.title plan_title, p.number plan_number, p.date plan_date, p.issuer,
                   p.letterhead, p.place, p.signing_authority, p.signer_position, p.signer_name,
                   reach.sight, reach.held, handed.document,
                   (select m.document from report_move m where m.report_id = r.id and m.move = 'SUBMIT'
                       and m.number < r.handed_in order by m.number desc limit 1) previous, r.moved_by_id = :by moved_by_oneself,
                   (select o.full_name from officer o where o.id = r.moved_by_id) moved_by,
                   (select o.full_name from officer o where o.id = r.changed_by_id) changed_by,
                   (select json_agg(json_build_object('text', l.text, 'quantity', l.target_quantity,
                                                      'measure', l.target_measure) order by s.position, l.position)
                      from section s join section_line l on l.section_id = s.id
                     where s.plan_id = p.id and s.removed_at is null and l.removed_at is null
                       and 'TARGET' = any(l.means)) targets
              from report r
              join unit u on u.id = r.unit_id
              left join plan p on p.id = r.plan_id
              left join report_move handed on handed.report_id = r.id and handed.number = r.handed_in
              cross join lateral reach_of(:by, r.unit_id, :today) reach
             where r.id = :report""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one may not see does not exist. */
    ReportHead see(OfficerId by, ReportId report) {
        return find(by, report, "");
    }

    /** The same, and nobody else moves or writes it until this transaction ends. */
    ReportHead lock(OfficerId by, ReportId report) {
        return find(by, report, " for no key update of r");
    }

    private ReportHead find(OfficerId by, ReportId report, String lock) {
        return jdbc.sql(HEAD + lock)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("report", report.value())
                .query((result, number) -> head(new Row(result)))
                .optional()
                .filter(ReportHead::isVisible)
                .orElseThrow(NotFound::new);
    }

    List<MoveView> moves(ReportId report) {
        return jdbc.sql("""
                        select m.number, m.move, m.at, m.reason, m.sha256, o.full_name, o.position
                          from report_move m join officer o on o.id = m.officer_id
                         where m.report_id = :report order by m.number desc limit :most""")
                .param("report", report.value())
                .param("most", MOST)
                .query((result, number) -> move(new Row(result)))
                .list();
    }

    /** The last report of this kind before this one, with what was written in it. */
    Optional<EarlierReport> before(ReportHead head) {
        return jdbc.sql("""
                        select * from report
                         where unit_id = :unit and kind = :kind and closing < :closing and id <> :report
                           and coalesce(achieved, shortcomings, causes, next_tasks, proposals, leadership) is not null
                         order by closing desc, id limit 1""")
                .param("unit", head.summary().unit().value())
                .param("kind", head.summary().kind().name())
                .param("closing", head.summary().closing())
                .param("report", head.summary().id().value())
                .query((result, number) -> {
                    var row = new Row(result);
                    return new EarlierReport(new ReportId(row.id("id")), row.text("label"), judgement(row));
                })
                .optional();
    }

    private static MoveView move(Row row) throws SQLException {
        return new MoveView(
                row.number("number"),
                ReportMove.valueOf(row.text("move")),
                row.text("full_name"),
                row.textOrNull("position"),
                Objects.requireNonNull(row.moment("at")),
                row.textOrNull("reason"),
                row.text("sha256"));
    }

    private static ReportHead head(Row row) throws SQLException {
        var summary = row.report();
        var move = row.textOrNull("last_move");
        return new ReportHead(
                summary,
                new ReportContents.Heading(
                        row.text("unit_name"),
                        summary.label(),
                        summary.begins(),
                        summary.closing(),
                        row.yes("consolidates"),
                        row.textOrNull("plan_title"),
                        row.textOrNull("plan_number"),
                        row.dayOrNull("plan_date"),
                        row.textOrNull("issuer"),
                        row.texts("letterhead"),
                        row.textOrNull("place"),
                        row.textOrNull("signing_authority"),
                        row.textOrNull("signer_position"),
                        row.textOrNull("signer_name")),
                judgement(row),
                new Formality(
                        row.textOrNull("number"),
                        row.dayOrNull("date"),
                        first(row.textOrNull("addressee"), row.textOrNull("receiver")),
                        row.textOrNull("recipients")),
                targets(row.textOrNull("targets")),
                row.number("version"),
                row.number("frozen"),
                row.number("handed_in"),
                row.textOrNull("document"),
                row.textOrNull("previous"),
                move == null ? null : ReportMove.valueOf(move),
                row.textOrNull("moved_by"),
                row.yes("moved_by_oneself"),
                row.textOrNull("changed_by"),
                row.moment("changed_at"),
                row.reach());
    }

    private static @Nullable String first(@Nullable String own, @Nullable String otherwise) {
        return own == null ? otherwise : own;
    }

    private static Judgement judgement(Row row) throws SQLException {
        return new Judgement(
                row.textOrNull("leadership"),
                row.textOrNull("achieved"),
                row.textOrNull("shortcomings"),
                row.textOrNull("causes"),
                row.textOrNull("next_tasks"),
                row.textOrNull("proposals"));
    }

    private static List<Target.Line> targets(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, new TypeReference<List<Target.Line>>() {});
    }
}
