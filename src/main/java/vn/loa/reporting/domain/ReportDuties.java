package vn.loa.reporting.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.documents.ReportingPeriod;
import vn.loa.planning.PlanEvent;

/** Makes the list of reports that are due, from what issued plans say of reporting. */
@Component
class ReportDuties {

    // A plan that replaces another takes over the reports that were due by it; two plans of a year ask for one report.
    private static final String BEGIN = """
            insert into report (id, unit_id, plan_id, kind, label, year, begins, closing, due, receiver)
            select gen_random_uuid(), p.unit_id, p.id, duty.kind,
                   period.label || case when period.code = 'YEAR' then ' ' else ' năm ' end || p.year, p.year,
                   make_date(p.year + period.from_year_offset, period.from_month, period.from_day), period.closing,
                   report_due(p.unit_id, period.closing), duty.receiver
              from plan p
              join lateral (
                select said.kind, min(l.reporting_to) receiver
                  from section s join section_line l on l.section_id = s.id
                 cross join lateral (
                   select l.reporting_period kind union
                   select word.kind from jsonb_to_recordset(cast(:words as jsonb)) word (kind text, words text)
                    where position(word.words in lower(l.text)) > 0) said
                 where s.plan_id = p.id and s.removed_at is null and l.removed_at is null
                   and 'REPORTING' = any(l.means) and l.reporting_period is not null
                 group by said.kind) duty on true
              join lateral (
                select known.*, make_date(p.year, known.to_month, known.to_day) closing
                  from report_period known
                 where known.code = duty.kind
                   and (known.valid_from is null or extract(year from known.valid_from) <= p.year)
                   and (known.valid_to is null or known.valid_to > make_date(p.year, 1, 1))) period
                on period.closing >= p.date
             where p.status = 'ISSUED' and %s
            on conflict (unit_id, kind, begins, closing) %s""";

    /** Of a line the most frequent period is kept; "báo cáo quý, 6 tháng và năm" names more. */
    private static final String WORDS = JsonMapper.builder()
            .build()
            .writeValueAsString(Stream.of(ReportingPeriod.values())
                    .flatMap(kind -> kind.phrases().stream().map(words -> Map.of("kind", kind.name(), "words", words)))
                    .toList());

    private static final String TAKE_OVER = "do update set plan_id = excluded.plan_id where report.status = 'OPEN'";

    private static final String ISSUED_BEFORE = """
            select p.id from plan p
             where p.status = 'ISSUED' and p.year >= :year
               and exists (select 1 from section s join section_line l on l.section_id = s.id
                            where s.plan_id = p.id and 'REPORTING' = any(l.means) and l.reporting_period is not null)
               and not exists (select 1 from report known where known.plan_id = p.id)
             order by p.id""";

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final TaskScheduler scheduler;
    private final Clock clock;

    ReportDuties(JdbcClient jdbc, TaskScheduler scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener
    void on(PlanEvent.Issued issued) {
        jdbc.sql(BEGIN.formatted("p.id = :plan", TAKE_OVER))
                .param("plan", issued.plan().value())
                .param("words", WORDS)
                .update();
    }

    /** What nobody has begun to write is no longer due; the plan that comes in its place says what is. */
    @EventListener
    void on(PlanEvent.Replaced replaced) {
        jdbc.sql("""
                        delete from report where plan_id = :plan and status = 'OPEN' and version = 0 and frozen = 0
                           and closing >= :today""")
                .param("plan", replaced.plan().value())
                .param("today", LocalDate.now(clock))
                .update();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        scheduler.schedule(this::beginWhatWasIssuedBefore, clock.instant());
    }

    /**
     * For plans that were issued before Loa knew of reports, beside the work of officers; two instances that do it at once
     * do no harm.
     */
    void beginWhatWasIssuedBefore() {
        var plans = jdbc.sql(ISSUED_BEFORE)
                .param("year", LocalDate.now(clock).getYear())
                .query(UUID.class)
                .list();
        for (int from = 0; from < plans.size(); from += AT_ONCE) {
            jdbc.sql(BEGIN.formatted("p.id = any(:plans)", "do nothing"))
                    .param("words", WORDS)
                    .param(
                            "plans",
                            plans.subList(from, Math.min(from + AT_ONCE, plans.size()))
                                    .toArray(new UUID[0]))
                    .update();
        }
    }
}
