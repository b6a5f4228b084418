package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/** Tells the standing of an officer who is just signing in; later {@link OfficerSessions} brings it with each request. */
@Service
public class Standings {

    /** Whether an officer {@code o} proves something beside the password. */
    static final String SECOND_FACTOR = " (exists (select 1 from time_code_secret c where c.officer_id = o.id)"
            + " or exists (select 1 from passkey k where k.officer_id = o.id)) second_factor ";

    /** The permissions that an officer {@code o} holds on every unit that stands at the top, and so on all below them. */
    static final String EVERYWHERE = """
            array(select g.permission from officer_grant g join unit u on u.id = g.unit_id and u.parent_id is null
                   where g.officer_id = o.id and %1$s and %2$s
                   group by g.permission
                  having count(distinct u.id) = (select count(*) from unit u where u.parent_id is null and %2$s))""".formatted(Today.GRANT, Today.UNIT);

    /** Of an officer {@code o} and his {@code unit}. */
    static final String COLUMNS = """
            o.id, o.full_name, unit.name unit_name, o.password_set_at, o.password_initial, %s,
            array(select distinct g.permission from officer_grant g join unit u on u.id = g.unit_id
                   where g.officer_id = o.id and %s and %s) permissions,
            %s everywhere""".formatted(SECOND_FACTOR, Today.GRANT, Today.UNIT, EVERYWHERE);

    private static final String FIND =
            "select %s, o.username, o.password_hash from officer o join unit on unit.id = o.unit_id where %s and "
                    .formatted(COLUMNS, Today.OFFICER);

    /** An officer whose identity is to be proven, and by what. */
    record Candidate(Standing standing, String username, String passwordHash) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for an officer who does not work here today. */
    public Optional<Standing> of(OfficerId officer) {
        return candidate(officer).map(Candidate::standing);
    }

    /** Empty for an officer who does not work here today. */
    Optional<Candidate> candidate(OfficerId officer) {
        return candidate("o.id = :who", officer.value());
    }

    /** Empty for a name that is nobody's, or of nobody who works here today. */
    Optional<Candidate> candidate(String username) {
        return candidate("o.username = :who", Username.normal(username));
    }

    private Optional<Candidate> candidate(String condition, Object who) {
        return jdbc.sql(FIND + condition)
                .param("who", who)
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new Candidate(standing(row, number), row.getString("username"), row.getString("password_hash")))
                .optional();
    }

    static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                new OfficerId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                row.getString("unit_name"),
                permissions(row, "permissions"),
                permissions(row, "everywhere"),
                row.getObject("password_set_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("password_initial"),
                row.getBoolean("second_factor"));
    }

    private static Set<Permission> permissions(ResultSet row, String column) throws SQLException {
        var names = (String[]) row.getArray(column).getArray();
        return Arrays.stream(names).map(Permission::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
