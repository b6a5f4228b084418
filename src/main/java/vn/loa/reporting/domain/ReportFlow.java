package vn.loa.reporting.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.kernel.Fingerprint;
import vn.loa.organization.OfficerId;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.ReportMove;
import vn.loa.reporting.domain.Figure.Part;

/** Moves reports: who, when and why, with what they said frozen as it was handed in. */
@Service
@Transactional
public class ReportFlow {

    private static final int LONGEST_REASON = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String MOVE = """
            with moved as (
              update report set status = :status, last_move = :move, moved_by_id = :by, moved_at = :at,
                     frozen = frozen + 1, version = version + 1,
                     handed_in = case when :move = 'SUBMIT' then frozen + 1 else handed_in end,
                     first_handed_in_at = case when :move = 'SUBMIT' then coalesce(first_handed_in_at, :at)
                                               else first_handed_in_at end
               where id = :report returning id, frozen),
            kept as (
              insert into report_move (report_id, number, move, officer_id, at, reason, document, sha256)
              select id, frozen, :move, :by, :at, :reason, :document, :sha256 from moved returning report_id, number)
            insert into report_figure
            select kept.report_id, kept.number, f.position, f.part, f.code, f.counts, f.measure, f.period, f.year, f.before
              from kept cross join jsonb_to_recordset(cast(:figures as jsonb)) f (
                     position integer, part text, code text, counts text, measure text, period numeric, year numeric,
                     before numeric)""";

    private final ReportQueries queries;
    private final ReportGate gate;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportFlow(ReportQueries queries, ReportGate gate, Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.gate = gate;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Of two who act at once, the second waits here and then finds that the report is no longer what was looked at.
     *
     * @param version of the report that was looked at
     * @throws ReportConflict if somebody wrote or moved it since
     */
    public void move(OfficerId by, ReportId report, int version, ReportMove move, @Nullable String reason) {
        var head = queries.lock(by, report);
        gate.requireMove(by, head, move);
        gate.requireSeen(head, version);
        var why = move.needsReason()
                ? Wording.needed("reason", reason, LONGEST_REASON, "report.rejection.reasonMissing")
                : Wording.orNull("reason", reason, LONGEST_REASON);
        if (move == ReportMove.SUBMIT) {
            handIn(by, head, why);
        } else {
            write(by, head, move, why, Objects.requireNonNull(head.frozen()), List.of());
        }
    }

    private void handIn(OfficerId by, ReportHead head, @Nullable String note) {
        var achieved = head.judgement().achieved();
        if (achieved == null || achieved.isBlank()) {
            throw new IncompleteReport();
        }
        var contents = accounts.now(head);
        write(by, head, ReportMove.SUBMIT, note, Accounts.write(contents), contents.figures());
    }

    private void write(
            OfficerId by,
            ReportHead head,
            ReportMove move,
            @Nullable String reason,
            String document,
            List<Figure> figures) {
        jdbc.sql(MOVE)
                .param("report", head.summary().id().value())
                .param("status", move.to().name())
                .param("move", move.name())
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("document", document)
                .param("sha256", Fingerprint.of(document))
                .param("figures", JSON.writeValueAsString(rows(figures)))
                .update();
    }

    private record FigureRow(
            int position,
            String part,
            String code,
            String counts,
            String measure,
            String period,
            String year,
            String before) {}

    /** What a unit above can add up; its activities are each unit's own. */
    private static List<FigureRow> rows(List<Figure> figures) {
        var rows = new ArrayList<FigureRow>();
        for (var figure : figures) {
            if (figure.part() != Part.ACTIVITY) {
                rows.add(new FigureRow(
                        rows.size(),
                        figure.part().name(),
                        figure.code(),
                        figure.counts().name(),
                        figure.measure(),
                        figure.period().toPlainString(),
                        figure.year().toPlainString(),
                        figure.before().toPlainString()));
            }
        }
        return rows;
    }
}
