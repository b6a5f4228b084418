package vn.loa.execution.domain;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;
import vn.loa.web.Days;

/** Says when an activity happens; what was done stays with the time it was done at. */
@Service
@Transactional
public class Scheduling {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ExecutionGate gate;
    private final Activities activities;
    private final OfficerDirectory officers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Scheduling(ExecutionGate gate, Activities activities, OfficerDirectory officers, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.activities = activities;
        this.officers = officers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record OccasionRow(String begins, String due) {}

    /** @throws StaleEntry if somebody else set it after this version was read */
    public void reschedule(OfficerId by, ActivityId id, int version, String words) {
        gate.requireScheduling(by, id);
        var activity = activities.lock(id.value()).orElseThrow(NotFound::new);
        if (activity.version() != version) {
            throw stale(activity);
        }
        activity.reschedule(words, by, clock.instant());
        write(activity);
    }

    private StaleEntry stale(Activity activity) {
        var by = activity.changedBy();
        var at = activity.changedAt();
        return by == null || at == null
                ? new StaleEntry("", "")
                : new StaleEntry(
                        officers.find(by).map(officer -> officer.fullName()).orElse(""), Days.moment(at));
    }

    /** Times at which something was done stay, and no new time is put into one of them. */
    private void write(Activity activity) {
        var occasions = activity.occasions().stream()
                .map(occasion -> new OccasionRow(
                        occasion.from().toString(), occasion.due().toString()))
                .toList();
        jdbc.sql("delete from occurrence where activity_id = :activity and results = 0")
                .param("activity", activity.id().value())
                .update();
        jdbc.sql("""
                        insert into occurrence (id, activity_id, unit_id, begins, due, needed)
                        select gen_random_uuid(), :activity, :unit, o.begins, o.due, :needed
                          from jsonb_to_recordset(cast(:occasions as jsonb)) o (begins date, due date)
                         where not exists (select 1 from occurrence kept
                                            where kept.activity_id = :activity
                                              and kept.begins <= o.due and kept.due >= o.begins)""")
                .param("activity", activity.id().value())
                .param("unit", activity.unit())
                .param("needed", activity.schedule().times())
                .param("occasions", JSON.writeValueAsString(occasions))
                .update();
    }
}
