package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/**
 * What every request asks: who is this officer today? Remembered for some seconds, and forgotten at once when this
 * instance changes anything; another instance learns it within those seconds. Objects are checked by
 * {@link vn.loa.organization.Access}, which remembers nothing.
 */
@Service
public class Standings {

    /** Whether an officer {@code o} proves something beside the password. */
    static final String SECOND_FACTOR =
            " exists (select 1 from time_code_secret c where c.officer_id = o.id) second_factor ";

    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MANY = 5_000;

    private record Memory(Optional<Standing> standing, Instant until) {}

    private final Map<OfficerId, Memory> memories = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for an officer who does not work here today. */
    public Optional<Standing> of(OfficerId officer) {
        var now = clock.instant();
        var memory = memories.get(officer);
        if (memory == null || memory.until().isBefore(now)) {
            if (memories.size() > MANY) {
                memories.clear();
            }
            memory = new Memory(load(officer), now.plus(REMEMBERED));
            memories.put(officer, memory);
        }
        return memory.standing();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(StandingsChanged changed) {
        memories.clear();
    }

    private Optional<Standing> load(OfficerId officer) {
        return jdbc.sql("""
                select o.id, o.full_name, unit.name unit_name, o.password_set_at, o.password_initial, %s,
                       array(select distinct g.permission from officer_grant g join unit u on u.id = g.unit_id
                              where g.officer_id = o.id and %s and %s) permissions
                  from officer o join unit on unit.id = o.unit_id
                 where o.id = :officer and %s""".formatted(SECOND_FACTOR, Today.GRANT, Today.UNIT, Today.OFFICER))
                .param("officer", officer.value())
                .param("today", LocalDate.now(clock))
                .query(Standings::standing)
                .optional();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
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
