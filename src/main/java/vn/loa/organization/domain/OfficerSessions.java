package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.kernel.Tokens;
import vn.loa.organization.OfficerId;

/**
 * Keeps the sessions of all instances. The one statement that finds a session also says who the officer is and what he
 * may do today: whatever an administrator changes acts on the next request, wherever that arrives.
 */
@Repository
@EnableConfigurationProperties(SessionLimits.class)
public class OfficerSessions implements SessionRepository<OfficerSession> {

    /** Being there is written down at most once in this while; a page more costs no write. */
    private static final Duration GLANCE = Duration.ofMinutes(1);

    /** A session that is over opens nothing, but tells whose typed text may be sent on after the weekend. */
    private static final Duration REMEMBERED = Duration.ofDays(4);

    /** A crash of the server may take the last seconds of having been there: nobody misses them. */
    private static final String WITHOUT_WAITING = "from set_config('synchronous_commit', 'off', true)";

    private static final Pattern ID = Pattern.compile("[\\w-]{43}");
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final SessionLimits limits;
    private final Clock clock;

    OfficerSessions(JdbcClient jdbc, SessionLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public OfficerSession createSession() {
        return OfficerSession.begin(clock.instant(), limits.idle());
    }

    @Override
    public @Nullable OfficerSession findById(String id) {
        if (!ID.matcher(id).matches()) {
            return null;
        }
        var now = clock.instant();
        return jdbc.sql("""
                        select s.began_at, s.last_seen_at, s.attributes, %s
                          from officer_session s
                          left join (officer o join unit on unit.id = o.unit_id)
                            on o.id = s.officer_id and o.password_set_at = s.password_set_at and %s
                         where s.id_hash = :id and s.began_at > :began
                           and (s.last_seen_at > :seen or s.officer_id is null)
                           and (s.officer_id is null or o.id is not null)""".formatted(Standings.COLUMNS, Today.OFFICER))
                .param("id", Tokens.hash(id))
                .param("seen", at(now.minus(limits.idle())))
                .param("began", at(now.minus(limits.longest())))
                .param("today", LocalDate.now(clock))
                .query((row, number) -> found(id, row, number))
                .optional()
                .orElse(null);
    }

    @Override
    public void save(OfficerSession session) {
        var now = clock.instant();
        if (session.keptAs() == null) {
            insert(session, now);
        } else if (session.hasChanged()
                || !session.getLastAccessedTime().plus(GLANCE).isAfter(now)) {
            update(session, now);
        } else {
            return;
        }
        session.kept(now);
    }

    @Override
    public void deleteById(String id) {
        jdbc.sql("delete from officer_session where id_hash = :id")
                .param("id", Tokens.hash(id))
                .update();
    }

    /** Whose session this is or was: of one that is over, too, while it is remembered. */
    public Optional<OfficerId> ownerOf(String id) {
        return ID.matcher(id).matches()
                ? jdbc.sql("select officer_id from officer_session where id_hash = :id and officer_id is not null")
                        .param("id", Tokens.hash(id))
                        .query(UUID.class)
                        .optional()
                        .map(OfficerId::new)
                : Optional.empty();
    }

    /** Two instances may do this at the same time: what one has deleted the other doesn't find. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetOld() {
        jdbc.sql("delete from officer_session where began_at < :old")
                .param("old", at(clock.instant().minus(limits.longest()).minus(REMEMBERED)))
                .update();
    }

    void endAllOf(OfficerId officer) {
        jdbc.sql("delete from officer_session where officer_id = :officer")
                .param("officer", officer.value())
                .update();
    }

    private void insert(OfficerSession session, Instant now) {
        var standing = session.standing();
        jdbc.sql("""
                        insert into officer_session
                          (id_hash, officer_id, password_set_at, began_at, last_seen_at, attributes)
                        values (:id, :officer, :passwordSetAt, :began, :now, cast(:attributes as jsonb))""")
                .param("id", Tokens.hash(session.getId()))
                .param("officer", standing == null ? null : standing.officer().value())
                .param("passwordSetAt", standing == null ? null : at(standing.passwordSetAt()))
                .param("began", at(session.getCreationTime()))
                .param("now", at(now))
                .param("attributes", JSON.writeValueAsString(session.changes()))
                .update();
    }

    /** Only what this request changed, so that two requests at once keep what each has put in. */
    private void update(OfficerSession session, Instant now) {
        jdbc.sql("""
                        update officer_session
                           set id_hash = :id, last_seen_at = greatest(last_seen_at, :now),
                               attributes = jsonb_strip_nulls(attributes || cast(:changes as jsonb))
                          %s
                         where id_hash = :was""".formatted(session.hasChanged() ? "" : WITHOUT_WAITING))
                .param("id", Tokens.hash(session.getId()))
                .param("was", Tokens.hash(String.valueOf(session.keptAs())))
                .param("now", at(now))
                .param("changes", JSON.writeValueAsString(session.changes()))
                .update();
    }

    private OfficerSession found(String id, ResultSet row, int number) throws SQLException {
        return OfficerSession.found(
                id,
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                limits.idle(),
                JSON.readValue(row.getString("attributes"), ATTRIBUTES),
                row.getObject("id", UUID.class) == null ? null : Standings.standing(row, number));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
