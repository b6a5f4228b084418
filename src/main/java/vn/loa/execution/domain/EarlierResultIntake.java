package vn.loa.execution.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.execution.EarlierResults;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.ResultId;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;
import vn.loa.web.Days;

@Service
@Transactional
class EarlierResultIntake implements EarlierResults {

    private static final LocalTime AFTER_WORK = LocalTime.of(16, 30);

    private final ResultWriting writing;
    private final JdbcClient jdbc;

    EarlierResultIntake(ResultWriting writing, JdbcClient jdbc) {
        this.writing = writing;
        this.jdbc = jdbc;
    }

    @Override
    public List<Open> open(PlanId plan) {
        return jdbc.sql("""
                        select a.id, a.title, o.id occurrence, o.begins, o.due
                          from activity a join occurrence o on o.activity_id = a.id
                         where a.plan_id = :plan and o.results = 0
                         order by o.due, o.id""")
                .param("plan", plan.value())
                .query((row, number) -> new Open(
                        new ActivityId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        new OccurrenceId(row.getObject("occurrence", UUID.class)),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    @Override
    public ResultId record(OfficerId by, Open time, Done done) {
        var details = new ResultDetails(done.day(), done.text(), done.quantity(), done.measure(), done.people(), null);
        var at = done.day().atTime(AFTER_WORK).atZone(Days.VIETNAM).toInstant();
        return writing.write(by, at, time.activity(), time.occurrence(), details, List.of(), false);
    }
}
