package vn.loa.organization.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;

/**
 * Remembers in which browsers an officer signed in. There he has tries of his own, so that strangers who lock his name
 * on purpose don't lock him out.
 */
@Service
public class KnownBrowsers {

    public static final Duration REMEMBERED = Duration.ofDays(180);

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
    @Transactional
    public String remember(OfficerId officer, @Nullable String earlier) {
        var token = Tokens.random();
        if (earlier != null) {
            jdbc.sql("update known_browser set token_hash = :token where token_hash = :earlier")
                    .param("token", Tokens.hash(token))
                    .param("earlier", Tokens.hash(earlier))
                    .update();
        }
        jdbc.sql("""
                        insert into known_browser (token_hash, officer_id, used_at) values (:token, :officer, :now)
                        on conflict (token_hash, officer_id) do update set used_at = excluded.used_at""")
                .param("token", Tokens.hash(token))
                .param("officer", officer.value())
                .param("now", now())
                .update();
        forgetOld(officer);
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

    /** Each of them gives an attacker who holds it five tries more: so there are not many. */
    private void forgetOld(OfficerId officer) {
        jdbc.sql("""
                        delete from known_browser where officer_id = :officer and (used_at <= :oldest or used_at <
                          (select used_at from known_browser where officer_id = :officer
                            order by used_at desc offset 9 limit 1))""")
                .param("officer", officer.value())
                .param("oldest", now().minus(REMEMBERED))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
