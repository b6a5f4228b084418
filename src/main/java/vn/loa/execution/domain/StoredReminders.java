package vn.loa.execution.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.Reminders;
import vn.loa.kernel.RidingQuery;
import vn.loa.planning.ActivityId;

@Component
class StoredReminders implements Reminders {

    private static final String DUE = """
            with home as (
              select u.id from officer o
                join unit_path path on path.descendant_id = o.unit_id
                join unit u on u.id = path.ancestor_id
               where o.id = :officer and u.kind in ('COMMUNE', 'DISTRICT', 'PROVINCE')
               order by path.depth limit 1),
            own as materialized (
              select array(select path.descendant_id from officer o
                             join unit_path path on path.ancestor_id = o.unit_id where o.id = :officer) offices,
                     exists (select 1 from grants_of(:officer, :today) held
                               join unit_path path on path.ancestor_id = held.unit_id
                               join home on home.id = path.descendant_id
                              where held.permission = 'DRAFT') drafts),
            waiting as (
              select a.id, o.id occurrence, a.title, a.lead, o.due, o.due < :today late
                from own, home
                join occurrence o on o.unit_id = home.id and o.done_on is null and o.due <= :ahead
                join activity a on a.id = o.activity_id and a.kind not in ('ON_EVENT', 'CONTINUOUS')
               where own.drafts or a.lead_officer_id = :officer or a.lead_unit_id = any(own.offices))
            select json_build_object(
                     'late', (select count(*) from waiting where late),
                     'soon', (select count(*) from waiting where not late),
                     'times', array(
                       select row_to_json(waiting) from waiting
                        order by late, case when late then :today - due else due - :today end,
                                 title collate "vi-x-icu", occurrence
                        limit :mostReminded))""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Clock clock;

    StoredReminders(Clock clock) {
        this.clock = clock;
    }

    private record Answer(int late, int soon, List<Time> times) {}

    private record Time(
            UUID id,
            UUID occurrence,
            String title,
            @Nullable String lead,
            LocalDate due,
            boolean late) {

        Due told() {
            return new Due(new ActivityId(id), new OccurrenceId(occurrence), title, lead, due, late);
        }
    }

    @Override
    public RidingQuery<Waiting> of(int most) {
        var ahead = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        return new RidingQuery<>(DUE, Map.of("ahead", ahead, "mostReminded", most), StoredReminders::read);
    }

    private static Waiting read(String json) {
        var answer = JSON.readValue(json, Answer.class);
        return new Waiting(answer.times().stream().map(Time::told).toList(), answer.late(), answer.soon());
    }
}
