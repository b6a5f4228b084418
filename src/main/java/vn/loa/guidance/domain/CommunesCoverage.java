package vn.loa.guidance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.DocumentNumber;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.RequirementId;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;

/** Shows a superior how all communes answer what it asks for, in as many statements for ten of them as for thousands. */
@Service
@ReadsOnly
public class CommunesCoverage {

    // One plan for each commune: of several that follow the guidance the one that has come furthest.
    private static final String COMMUNES = """
            with recursive asked as materialized (
              select r.id from requirement r where r.guidance_id = :guidance and r.withdrawn_on is null),
            tied as materialized (
              select distinct on (p.unit_id) p.id, p.unit_id, p.status, p.number, p.date
                from plan_guidance tie join plan p on p.id = tie.plan_id
               where tie.guidance_id = :guidance
               order by p.unit_id,
                        array_position(array['ISSUED', 'SIGNED', 'REVIEWED', 'SUBMITTED', 'CLOSED', 'DRAFT', 'REPLACED'], p.status),
                        p.created_at desc),
            gone (id) as (
              select s.id from section s join tied on tied.id = s.plan_id where s.removed_at is not null
              union
              select s.id from section s join gone on s.parent_id = gone.id),
            answered as materialized (
              select a.plan_id, a.requirement_id
                from tied
                join requirement_answer a on a.plan_id = tied.id and a.requirement_id in (select id from asked)
               where tied.status <> 'DRAFT'
                 and (a.reason is not null
                   or a.place = 'SECTION' and a.place_id not in (select id from gone)
                   or a.place = 'LINE' and exists (
                        select 1 from section_line l
                         where l.id = a.place_id and l.removed_at is null
                           and l.section_id not in (select id from gone))
                   or a.place = 'ACTIVITY' and exists (
                        select 1 from plan_activity b where b.id = a.place_id and b.removed_at is null))),
            communes as (
              select u.code, u.name, tied.id plan_id, tied.status, tied.number, tied.date,
                     coalesce(count.answered, 0) answered,
                     cast(:due as date) is not null
                       and (tied.date > cast(:due as date)
                         or cast(:due as date) < cast(:today as date)
                            and coalesce(tied.status, '') not in ('ISSUED', 'CLOSED', 'REPLACED')) late
                from unit_path path
                join unit u on u.id = path.descendant_id and u.kind = 'COMMUNE'
                 and u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)
                left join tied on tied.unit_id = u.id
                left join (select plan_id, count(*) answered from answered group by plan_id) count
                  on count.plan_id = tied.id
               where path.ancestor_id = :unit and path.depth > 0
                 and (cast(:text as text) is null or u.search like '%' || plain(:text) || '%')),
            found as (
              select * from communes
               where case cast(:state as text)
                       when 'OPEN' then status <> 'DRAFT' and answered < (select count(*) from asked)
                       when 'NONE' then status is null
                       when 'LATE' then late
                       else true end)
            """;

    private static final String PAGE = COMMUNES + """
            select (select count(*) from found) total, (select count(*) from asked) asked, found.*
              from (values (1)) once left join
                   (select * from found order by name collate "vi-x-icu", code limit :size offset :skipped) found on true
             order by found.name collate "vi-x-icu", found.code""";

    private static final String EVERY = COMMUNES + """
            select (select count(*) from asked) asked, found.* from found order by name collate "vi-x-icu", code""";

    private static final String BY_REQUIREMENT = COMMUNES + """
            select asked.id, (select count(*) from answered where answered.requirement_id = asked.id) communes,
                   (select count(*) from tied where tied.status <> 'DRAFT') handed_in
              from asked""";

    private final JdbcClient jdbc;
    private final GuidanceQueries queries;
    private final Clock clock;

    CommunesCoverage(JdbcClient jdbc, GuidanceQueries queries, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * A page of the table.
     *
     * @param asked how much is asked of each commune
     * @param answering how many communes answer each requirement
     * @param handedIn how many communes have handed in a plan
     */
    public record Table(
            GuidanceReading.Page guidance,
            List<CommuneRow> rows,
            int total,
            int asked,
            Map<RequirementId, Integer> answering,
            int handedIn) {

        public Table {
            rows = List.copyOf(rows);
            answering = Map.copyOf(answering);
        }
    }

    /** @param page from 1 */
    public Table page(OfficerId by, GuidanceId id, CommunesFilter filter, int page, int size) {
        var guidance = watched(by, id);
        var rows = new ArrayList<CommuneRow>();
        var counts = new int[3];
        ask(PAGE, guidance, filter)
                .param("size", size)
                .param("skipped", (Math.max(page, 1) - 1) * size)
                .query((ResultSet result) -> {
                    var row = new Row(result);
                    counts[0] = row.number("total");
                    counts[1] = row.number("asked");
                    if (row.textOrNull("code") != null) {
                        rows.add(commune(row));
                    }
                });
        var answering = new HashMap<RequirementId, Integer>();
        ask(BY_REQUIREMENT, guidance, new CommunesFilter(null, null)).query((ResultSet result) -> {
            var row = new Row(result);
            counts[2] = row.number("handed_in");
            answering.put(new RequirementId(row.id("id")), row.number("communes"));
        });
        var asked = queries.requirements(id).stream()
                .filter(one -> !one.isWithdrawn())
                .collect(Collectors.toList());
        return new Table(new GuidanceReading.Page(guidance, asked), rows, counts[0], counts[1], answering, counts[2]);
    }

    /** Every row of the table, one by one. */
    @Transactional(readOnly = true)
    public void each(OfficerId by, GuidanceId id, CommunesFilter filter, Consumer<CommuneRow> take) {
        ask(EVERY, watched(by, id), filter).query((ResultSet result) -> take.accept(commune(new Row(result))));
    }

    /** The guidance, if the officer looks from above upon those who answer it. */
    public GuidanceHead watched(OfficerId by, GuidanceId id) {
        var guidance = queries.see(by, id);
        if (!guidance.mayWatch()) {
            throw new NotFound();
        }
        return guidance;
    }

    private JdbcClient.StatementSpec ask(String sql, GuidanceHead guidance, CommunesFilter filter) {
        return jdbc.sql(sql)
                .param("guidance", guidance.id().value())
                .param("unit", guidance.unitId().value())
                .param("today", LocalDate.now(clock))
                .param("due", guidance.issueBy())
                .param("text", filter.text())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private static CommuneRow commune(Row row) throws SQLException {
        var name = row.textOrNull("status");
        @Nullable PlanStatus status = name == null ? null : PlanStatus.valueOf(name);
        var plan = row.idOrNull("plan_id");
        var handedIn = status != null && status != PlanStatus.DRAFT;
        return new CommuneRow(
                row.text("code"),
                row.text("name"),
                plan == null || !handedIn ? null : new PlanId(plan),
                status,
                DocumentNumber.writtenOrNull(row.textOrNull("number")),
                row.day("date"),
                row.number("answered"),
                row.result().getBoolean("late"));
    }
}
