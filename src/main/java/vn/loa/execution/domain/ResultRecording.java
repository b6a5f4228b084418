package vn.loa.execution.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.ResultId;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;
import vn.loa.web.Days;

/** Records what came of activities, and corrects it. */
@Service
@Transactional
public class ResultRecording {

    private static final int LONGEST_REASON = 1_000;

    private final ExecutionGate gate;
    private final ResultWriting writing;
    private final Results results;
    private final JdbcClient jdbc;
    private final Clock clock;

    ResultRecording(ExecutionGate gate, ResultWriting writing, Results results, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.writing = writing;
        this.results = results;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ResultId record(OfficerId by, ActivityId activity, OccurrenceId at, ResultDetails details) {
        return record(by, activity, at, details, List.of(), false);
    }

    /** Records with the files that prove it. */
    public ResultId record(
            OfficerId by,
            ActivityId activity,
            OccurrenceId at,
            ResultDetails details,
            List<NewEvidence> files,
            boolean personal) {
        gate.requireRecording(by, activity);
        details.requireDone(LocalDate.now(clock));
        return writing.write(by, clock.instant(), activity, at, details, files, personal);
    }

    /** The result as a form shows it. */
    @Transactional(readOnly = true)
    public Recorded find(OfficerId by, ResultId id) {
        var result = results.findById(id.value()).orElseThrow(NotFound::new);
        gate.requireCorrection(by, result.activity(), result.isBy(by));
        return new Recorded(result.id(), result.activity(), result.version(), result.details());
    }

    /**
     * Says something else of a result; what it said before is kept with the reason.
     *
     * @throws StaleEntry if somebody else corrected it after this version was read
     */
    public ActivityId correct(OfficerId by, ResultId id, int version, ResultDetails details, String reason) {
        var result = results.lock(id.value()).orElseThrow(NotFound::new);
        gate.requireCorrection(by, result.activity(), result.isBy(by));
        details.requireDone(LocalDate.now(clock));
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new InvalidEntry("reason", "execution.rejection.reason", LONGEST_REASON);
        }
        if (result.version() != version) {
            throw stale(id);
        }
        keep(by, id, why);
        result.correct(details);
        return result.activity();
    }

    private void keep(OfficerId by, ResultId result, String reason) {
        jdbc.sql("""
                        insert into result_correction (result_id, number, day, text, quantity, measure, people, link,
                                                       reason, officer_id, at)
                        select r.id, (select count(*) + 1 from result_correction c where c.result_id = r.id), r.day, r.text,
                               r.quantity, r.measure, r.people, r.link, :reason, :by, :at
                          from result r where r.id = :result""")
                .param("result", result.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private StaleEntry stale(ResultId result) {
        return jdbc.sql("""
                        select o.full_name, c.at from result_correction c join officer o on o.id = c.officer_id
                         where c.result_id = :result order by c.number desc limit 1""")
                .param("result", result.value())
                .query((row, number) -> new StaleEntry(
                        row.getString("full_name"),
                        Days.moment(row.getTimestamp("at").toInstant())))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
