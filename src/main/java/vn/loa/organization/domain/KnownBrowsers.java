package vn.loa.organization.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.loa.kernel.Tokens;
import vn.loa.organization.OfficerId;

/**
 * Remembers in which browsers an officer signed in. There he has tries of his own, so that strangers who lock his name
 * on purpose don't lock him out.
 */
@Service
public class KnownBrowsers {

    public static final Duration REMEMBERED = Duration.ofDays(180);

    /** Each of them gives an attacker who holds it five tries more: so there are not many. */
    private static final int MOST = 10;

    private static final String REMEMBER = """
            with renewed as (
              update known_browser set token_hash = :token,
                     used_at = case when officer_id = :officer then :now else used_at end
               where token_hash = :earlier
              returning officer_id),
            forgotten as (
              delete from known_browser
               where officer_id = :officer and token_hash <> :earlier and (used_at <= :oldest or token_hash not in (
                 select token_hash from known_browser where officer_id = :officer and token_hash <> :earlier
                  order by used_at desc limit :others)))
            insert into known_browser (token_hash, officer_id, used_at)
            select :token, :officer, :now where not exists (select 1 from renewed where officer_id = :officer)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The officer signed in; answers what the browser has to show next time. The token changes with every sign-in, so
     * that one which somebody planted or copied is worth nothing afterwards; colleagues at the same computer stay known.
     */
    public String remember(OfficerId officer, @Nullable String earlier) {
        var token = Tokens.random();
        jdbc.sql(REMEMBER)
                .param("token", Tokens.hash(token))
                .param("earlier", Tokens.hash(earlier == null ? token : earlier))
                .param("officer", officer.value())
                .param("now", now())
                .param("oldest", now().minus(REMEMBERED))
                .param("others", MOST - 1)
                .update();
        return token;
    }

    boolean knows(String token, String username) {
        return jdbc.sql("""
                                select exists (select 1 from known_browser b join officer o on o.id = b.officer_id
                                 where b.token_hash = :token and o.username = :username and b.used_at > :oldest)""")
                .param("token", Tokens.hash(token))
                .param("username", Username.normal(username))
                .param("oldest", now().minus(REMEMBERED))
                .query(Boolean.class)
                .single();
    }

    List<byte[]> of(OfficerId officer) {
        return jdbc.sql("select token_hash from known_browser where officer_id = :officer")
                .param("officer", officer.value())
                .query(byte[].class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
