package vn.loa.planning.domain;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.checks.IssuingUnit;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/** Asks what is known today of the units, people and plans that an earlier year's plan may speak of. */
@Component
class RenewalFacts {

    /** Issued for the year by the unit itself or one above it; the unit's committee is named as plans name it. */
    private static final String PUBLISHED = """
            select coalesce(p.issuer, u.name) issuer, p.number, p.date, p.title
              from unit_path path
              join plan p on p.unit_id = path.ancestor_id
              join unit u on u.id = p.unit_id
             where path.descendant_id = :unit and p.year = :year and p.status in ('ISSUED', 'CLOSED')
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

    private static final String FACTS = """
            select (select json_agg(one) from (%s) one) published, (select json_agg(one) from (%s) one) succeeded,
                   (select json_agg(one) from (%s) one) people, (%s) issuer_unit""".formatted(PUBLISHED, SUCCEEDED, PEOPLE, Issuers.OF.formatted(":unit"));

    /**
     * @param issuer the unit itself
     * @param people those of the unit, left or not, and those who lead something
     */
    record Known(
            IssuingUnit issuer,
            List<RenewalCitations.Published> published,
            List<RenewalNames.Succeeded> succeeded,
            List<RenewalPeople.Person> people) {}

    private final JdbcClient jdbc;

    RenewalFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param leads who leads something in the plan */
    Known of(UnitId unit, int year, List<OfficerId> leads, LocalDate today) {
        return jdbc.sql(FACTS)
                .param("unit", unit.value())
                .param("year", year)
                .param("today", today)
                .param("leads", leads.stream().map(OfficerId::value).toArray(UUID[]::new))
                .query((result, number) -> known(new Row(result)))
                .single();
    }

    private static Known known(Row row) throws SQLException {
        var known = new Known(Issuers.issuer(row), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var plan : row.rows("published")) {
            known.published().add(published(plan));
        }
        for (var unit : row.rows("succeeded")) {
            known.succeeded().add(succeeded(unit));
        }
        for (var person : row.rows("people")) {
            known.people().add(person(person));
        }
        return known;
    }

    private static RenewalCitations.Published published(Row row) throws SQLException {
        return new RenewalCitations.Published(
                row.text("issuer"),
                row.text("number"),
                Objects.requireNonNull(row.dateOrNull("date")),
                row.text("title"));
    }

    private static RenewalNames.Succeeded succeeded(Row row) throws SQLException {
        return new RenewalNames.Succeeded(
                row.text("name"), row.text("successor"), Objects.requireNonNull(row.dateOrNull("since")));
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
