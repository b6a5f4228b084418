package vn.loa;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.loa.organization.Establishment;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;
import vn.loa.organization.domain.OfficerSession;
import vn.loa.organization.domain.OfficerSessions;
import vn.loa.organization.domain.Standings;

/** Makes communes with offices and officers, each time new ones, for tests to work in. */
@TestComponent
public class Communes {

    public static final String PASSWORD = "mat-khau-cua-bai-thu";

    /** A hash tells its own parameters: this one is checked in no time. */
    private static final String QUICK = "{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD);

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Establishment establishment;
    private final Standings standings;
    private final OfficerSessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;

    private @Nullable UnitId country;

    public Communes(
            Establishment establishment, Standings standings, OfficerSessions sessions, JdbcClient jdbc, Clock clock) {
        this.establishment = establishment;
        this.standings = standings;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An officer of the whole country, who administers it: every unit that stands at the top at this moment. */
    public OfficerId administrator() {
        return administrator(colleague(country()));
    }

    /** This officer, who from now on administers the whole country as well. */
    public OfficerId administrator(OfficerId officer) {
        jdbc.sql("""
                insert into officer_grant (id, officer_id, unit_id, permission, valid_from, version)
                select gen_random_uuid(), :officer, id, 'ADMIN', :today, 0 from unit where parent_id is null""")
                .param("officer", officer.value())
                .param("today", LocalDate.now(clock))
                .update();
        return officer;
    }

    private synchronized UnitId country() {
        if (country == null) {
            country = establishment.unit("QG", "Việt Nam", UnitKind.COUNTRY, null, REFORM);
        }
        return country;
    }

    /** A commune with two offices and a village, below a province of its own. */
    public final class Commune {

        private final int number = COUNT.incrementAndGet();
        public final UnitId province =
                establishment.unit("T" + number, "tỉnh Hòa Bình " + number, UnitKind.PROVINCE, country(), REFORM);
        public final UnitId unit = below(province, "X", "xã An Phú", UnitKind.COMMUNE);
        public final UnitId culture = below(unit, "VHXH", "Phòng Văn hóa - Xã hội", UnitKind.OFFICE);
        public final UnitId office = below(unit, "VP", "Văn phòng HĐND và UBND", UnitKind.OFFICE);
        public final UnitId village = below(unit, "TD", "thôn Đông " + number, UnitKind.VILLAGE);

        /** Another commune of the same province. */
        public final UnitId neighbour = below(province, "XK", "xã Bình Minh " + number, UnitKind.COMMUNE);

        /** An officer of the commune's Phòng Văn hóa - Xã hội with these permissions on the commune. */
        public OfficerId officer(Permission... permissions) {
            return officer(culture, unit, permissions);
        }

        /** An officer who belongs to one unit and holds these permissions on another, or the same. */
        public OfficerId officer(UnitId belongsTo, UnitId on, Permission... permissions) {
            var officer = colleague(belongsTo);
            for (var permission : permissions) {
                establishment.grant(officer, permission, on);
            }
            return officer;
        }

        private UnitId below(UnitId parent, String code, String name, UnitKind kind) {
            return establishment.unit(code + "-" + number, name, kind, parent, REFORM);
        }
    }

    private OfficerId colleague(UnitId unit) {
        var username = "canbo" + COUNT.incrementAndGet();
        var officer = OfficerId.random();
        jdbc.sql("""
                insert into officer (id, username, full_name, position, unit_id, password_hash, password_set_at,
                                     password_initial, valid_from, version)
                values (:id, :username, 'Lê Thị Hạnh', 'Công chức', :unit, :hash, now(), false, :today, 0)""")
                .param("id", officer.value())
                .param("username", username)
                .param("unit", unit.value())
                .param("hash", QUICK)
                .param("today", LocalDate.now(clock))
                .update();
        return officer;
    }

    public Commune commune() {
        return new Commune();
    }

    /** A MockMvc request of an officer who signed in: {@code get("/plans").with(communes.signedIn(officer))}. */
    public RequestPostProcessor signedIn(OfficerId officer) {
        var cookie = StatementCount.aside(() -> session(officer));
        return request -> {
            request.setCookies(cookies(request.getCookies(), cookie));
            return request;
        };
    }

    /** The cookie of a new session of this officer. */
    public Cookie session(OfficerId officer) {
        var session = sessions.createSession();
        session.setAttribute(OfficerSession.STANDING, standings.of(officer).orElseThrow());
        sessions.save(session);
        return new Cookie("loa-session", session.getId());
    }

    private static Cookie[] cookies(Cookie @Nullable [] given, Cookie more) {
        var all = given == null ? new Cookie[1] : Arrays.copyOf(given, given.length + 1);
        all[all.length - 1] = more;
        return all;
    }
}
