package vn.loa.execution.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.execution.Expected;
import vn.loa.planning.IssuedPlan;
import vn.loa.planning.IssuedPlans;
import vn.loa.planning.PlanEvent;
import vn.loa.planning.PlanId;

/** Begins to carry out a plan when it is issued, in the same transaction, and ends when it is closed or replaced. */
@Component
class Carrying {

    private static final String BEGIN = """
            with begun as (
              insert into activity (id, plan_id, unit_id, year, title, lead, lead_unit_id, lead_officer_id, coordinators,
                                    areas, channels, audiences, products, target, words, kind, begins, ends, rule, span,
                                    times, first_day, last_day, version)
              select a.id, :plan, :unit, :year, a.title, a.lead, a.lead_unit, a.lead_officer, a.coordinators,
                     a.areas, a.channels, a.audiences, a.products, a.target, a.words, a.kind, a.begins, a.ends, a.rule,
                     a.span, a.times, a.first_day, a.last_day, 0
                from jsonb_to_recordset(cast(:activities as jsonb)) a (
                       id uuid, title text, lead text, lead_unit uuid, lead_officer uuid, coordinators text,
                       areas text[], channels text[], audiences text[], products text[], target text, words text,
                       kind text, begins date, ends date, rule text, span text, times integer,
                       first_day date, last_day date)
              on conflict (id) do nothing
              returning id)
            insert into occurrence (id, activity_id, unit_id, begins, due, needed)
            select gen_random_uuid(), begun.id, :unit, o.begins, o.due, o.needed
              from jsonb_to_recordset(cast(:occurrences as jsonb)) o (activity uuid, begins date, due date, needed integer)
              join begun on begun.id = o.activity""";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final IssuedPlans plans;
    private final JdbcClient jdbc;
    private final Clock clock;

    Carrying(IssuedPlans plans, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record ActivityRow(
            UUID id,
            String title,
            @Nullable String lead,
            @Nullable UUID leadUnit,
            @Nullable UUID leadOfficer,
            @Nullable String coordinators,
            List<String> areas,
            List<String> channels,
            List<String> audiences,
            List<String> products,
            @Nullable String target,
            @Nullable String words,
            String kind,
            @Nullable String begins,
            @Nullable String ends,
            @Nullable String rule,
            @Nullable String span,
            int times,
            String firstDay,
            String lastDay) {}

    private record OccurrenceRow(UUID activity, String begins, String due, int needed) {}

    @EventListener
    @Transactional
    public void on(PlanEvent.Issued issued) {
        begin(issued.issued());
    }

    @EventListener
    public void on(PlanEvent.Closed closed) {
        end(closed.plan());
    }

    @EventListener
    public void on(PlanEvent.Replaced replaced) {
        end(replaced.plan());
    }

    /** Does nothing for a plan that is carried out already. */
    @Transactional
    public void begin(PlanId id) {
        plans.find(id).ifPresent(this::begin);
    }

    private void begin(IssuedPlan plan) {
        if (plan.tasks().isEmpty()) {
            return;
        }
        var activities = new ArrayList<ActivityRow>();
        var occurrences = new ArrayList<OccurrenceRow>();
        for (var task : plan.tasks()) {
            var expected = Expected.of(task.schedule(), task.due(), plan.date(), plan.year());
            activities.add(activity(task, expected));
            for (var time : expected.times()) {
                occurrences.add(new OccurrenceRow(
                        task.id().value(), time.begins().toString(), time.due().toString(), expected.needed()));
            }
        }
        jdbc.sql(BEGIN)
                .param("plan", plan.id().value())
                .param("unit", plan.unit().value())
                .param("year", plan.year())
                .param("activities", JSON.writeValueAsString(activities))
                .param("occurrences", JSON.writeValueAsString(occurrences))
                .update();
    }

    private static ActivityRow activity(IssuedPlan.Task task, Expected expected) {
        return new ActivityRow(
                task.id().value(),
                task.title(),
                task.lead(),
                task.leadUnit() == null ? null : task.leadUnit().value(),
                task.leadOfficer() == null ? null : task.leadOfficer().value(),
                task.coordinators(),
                names(task.areas()),
                names(task.channels()),
                names(task.audiences()),
                task.products(),
                task.target(),
                task.schedule(),
                expected.kind(),
                text(expected.begins()),
                text(expected.ends()),
                expected.rule(),
                text(expected.span()),
                expected.needed(),
                expected.first().toString(),
                expected.last().toString());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> names(List<? extends Enum<?>> kinds) {
        return kinds.stream().<String>map(Enum::name).toList();
    }

    /** What was done stays; nothing more is expected. */
    private void end(PlanId plan) {
        jdbc.sql("""
                        with ended as (
                          update activity set ended_on = :today where plan_id = :plan and ended_on is null returning id)
                        delete from occurrence o using ended where o.activity_id = ended.id and o.results = 0""")
                .param("today", LocalDate.now(clock))
                .param("plan", plan.value())
                .update();
    }
}
