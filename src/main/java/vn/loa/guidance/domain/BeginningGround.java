package vn.loa.guidance.domain;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.guidance.GuidanceId;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/** Finds all that must be known to begin a commune's plan from a guidance, in one statement. */
@Component
class BeginningGround {

    private static final String GROUND = """
            select head.*, %s, own.sight own_sight, own.held own_held, commune.name commune_name,
                   array(select u.name from unit_path path join unit u on u.id = path.descendant_id
                          where path.ancestor_id = :unit and path.depth > 0 and u.kind <> 'VILLAGE'
                            and u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)
                          order by path.depth, u.code) offices,
                   array(select u.name from unit_path path join unit u on u.id = path.descendant_id
                          where path.ancestor_id = :unit and u.kind = 'VILLAGE'
                            and u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)
                          order by path.depth, u.code) villages,
                   current_template(:today) template
              from (%s) head
              join unit_path below on below.ancestor_id = head.unit_id and below.descendant_id = :unit and below.depth > 0
              join unit commune on commune.id = :unit
              cross join lateral reach_of(:by, :unit, :today) own
              left join requirement r on r.guidance_id = head.id
             order by r.kind, r.position, r.id""".formatted(GuidanceQueries.REQUIREMENT, GuidanceQueries.HEAD);

    /**
     * What was found.
     *
     * @param reach what the officer may see and do on the commune
     * @param template of a plan that holds today, where there is one
     */
    record Ground(
            GuidanceHead guidance,
            List<RequirementView> requirements,
            String commune,
            Levels levels,
            Access.Reach reach,
            @Nullable String template) {}

    private record Found(Ground ground, Optional<RequirementView> requirement) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    BeginningGround(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one may not see does not exist; nor does a guidance for a unit that does not stand below the one that issued it. */
    Ground find(OfficerId by, GuidanceId id, UnitId unit) {
        var rows = jdbc.sql(GROUND)
                .param("by", by.value())
                .param("unit", unit.value())
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query((result, number) -> found(new Row(result)))
                .list();
        if (rows.isEmpty() || !rows.get(0).ground().guidance().isSeen()) {
            throw new NotFound();
        }
        var ground = rows.get(0).ground();
        return new Ground(
                ground.guidance(),
                rows.stream().flatMap(row -> row.requirement().stream()).toList(),
                ground.commune(),
                ground.levels(),
                ground.reach(),
                ground.template());
    }

    private static Found found(Row row) throws SQLException {
        var guidance = GuidanceQueries.head(row);
        var commune = row.text("commune_name");
        var levels = Levels.of(guidance.unit().name(), commune, row.texts("offices"), row.texts("villages"));
        return new Found(
                new Ground(guidance, List.of(), commune, levels, row.reach("own_"), row.textOrNull("template")),
                row.idOrNull("requirement_id") == null ? Optional.empty() : Optional.of(row.requirement()));
    }
}
