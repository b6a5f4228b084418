package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
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

    /** Of an officer {@code o} and his {@code unit}. */
    static final String COLUMNS = """
            o.id, o.full_name, unit.name unit_name, o.password_set_at, o.password_initial, %s,
            array(select distinct g.permission from officer_grant g join unit u on u.id = g.unit_id
                   where g.officer_id = o.id and %s and %s) permissions""".formatted(SECOND_FACTOR, Today.GRANT, Today.UNIT);

    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for an officer who does not work here today. */
    public Optional<Standing> of(OfficerId officer) {
        return jdbc.sql("select %s from officer o join unit on unit.id = o.unit_id where o.id = :officer and %s"
                        .formatted(COLUMNS, Today.OFFICER))
                .param("officer", officer.value())
                .param("today", LocalDate.now(clock))
                .query(Standings::standing)
                .optional();
    }

    static Standing standing(ResultSet row, int number) throws SQLException {
        var permissions = (String[]) row.getArray("permissions").getArray();
        return new Standing(
                new OfficerId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                row.getString("unit_name"),
                Arrays.stream(permissions).map(Permission::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getObject("password_set_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("password_initial"),
                row.getBoolean("second_factor"));
    }
}
