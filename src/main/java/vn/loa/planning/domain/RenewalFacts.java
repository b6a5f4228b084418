package vn.loa.planning.domain;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/** Asks what is known today of the units, people and plans that an earlier year's plan may speak of. */
@Component
class RenewalFacts {

    /** Issued for the year by the unit itself or one above it; the unit's committee is named as plans name it. */
    private static final String PUBLISHED = """
            select coalesce(p.issuer, u.name) issuer, p.number, p.date, p.title
              from unit_path path
              join plan p on p.unit_id = path.ancestor_id
              join unit u on u.id = p.unit_id
             where path.descendant_id = :unit and p.year = :year and p.id <> :plan and p.status in ('ISSUED', 'CLOSED')
               and p.number is not null and p.date is not null and p.title is not null
             order by path.depth, p.date desc""";

    /** Units of the same line that ended, by code and not by name. */
    private static final String SUCCEEDED = """
            select old.name, today.name successor, old.valid_to + 1 since
              from unit old
              join unit today on today.id = old.successor_id and today.name <> old.name
             where old.valid_to < :today
               and (today.id in (select ancestor_id from unit_path where descendant_id = :unit)
                 or today.id in (select descendant_id from unit_path where ancestor_id = :unit))
             order by length(old.name) desc, old.name""";

    private static final String PEOPLE = """
            select o.id, o.full_name, o.position, o.unit_id,
                   o.valid_from <= :today and (o.leaves_on is null or o.leaves_on > :today) and path.depth is not null here,
                   exists (select 1 from officer_grant g
                            where g.officer_id = o.id and g.unit_id = :unit and g.permission = 'SIGN'
                              and g.valid_from <= :today and (g.revoked_on is null or g.revoked_on > :today)) signs
              from officer o
              left join unit_path path on path.ancestor_id = :unit and path.descendant_id = o.unit_id
             where path.depth is not null or o.id = any(:leads)""";

    private final JdbcClient jdbc;

    RenewalFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RenewalCitations.Published> published(PlanId plan, UnitId unit, int year) {
        return jdbc.sql(PUBLISHED)
                .param("plan", plan.value())
                .param("unit", unit.value())
                .param("year", year)
                .query(RenewalCitations.Published.class)
                .list();
    }

    List<RenewalNames.Succeeded> succeeded(UnitId unit, LocalDate today) {
        return jdbc.sql(SUCCEEDED)
                .param("unit", unit.value())
                .param("today", today)
                .query(RenewalNames.Succeeded.class)
                .list();
    }

    /** Those of the unit, left or not, and these others. */
    List<RenewalPeople.Person> people(UnitId unit, List<OfficerId> leads, LocalDate today) {
        return jdbc.sql(PEOPLE)
                .param("unit", unit.value())
                .param("today", today)
                .param("leads", leads.stream().map(OfficerId::value).toArray(UUID[]::new))
                .query((result, number) -> person(new Row(result)))
                .list();
    }

    private static RenewalPeople.Person person(Row row) throws SQLException {
        return new RenewalPeople.Person(
                new OfficerId(row.id("id")),
                row.text("full_name"),
                row.textOrNull("position"),
                new UnitId(row.id("unit_id")),
                row.truth("here"),
                row.truth("here") && row.truth("signs"));
    }
}
