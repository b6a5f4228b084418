package vn.loa.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.Access;
import vn.loa.organization.Establishment;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;

/** Makes the administrator of a real database, whom nobody could make on the pages. */
@Service
@Transactional
public class FirstAdministrator {

    /** The unit on which he becomes administrator; made if there is none with this code. */
    public record Seat(@Nullable String code, @Nullable String name, UnitKind kind) {}

    private final Establishment establishment;
    private final Access access;
    private final UnitQueries units;
    private final PasswordRules rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAdministrator(
            Establishment establishment,
            Access access,
            UnitQueries units,
            PasswordRules rules,
            JdbcClient jdbc,
            Clock clock) {
        this.establishment = establishment;
        this.access = access;
        this.units = units;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Who was appointed.
     *
     * @param unit its name
     * @param everywhere whether he administers all there is, and so what belongs to all
     */
    public record Appointed(String unit, boolean everywhere) {}

    /** Refuses where there is an administrator already, unless told that another is wanted. */
    public Appointed appoint(String username, String fullName, String password, Seat seat, boolean evenIfThereIsOne) {
        // The command runs without the module that tells the database whose a transaction is.
        jdbc.sql("select set_config('loa.act', '{\"action\": \"create-administrator\"}', true)")
                .query(String.class)
                .single();
        if (!evenIfThereIsOne && administratorExists()) {
            throw new Refusal("administrator.exists");
        }
        rules.require("password", password, username, fullName, seat.name() == null ? "" : seat.name());
        var unit = unit(seat);
        var officer = establishment.officer(username, fullName, null, unit, password);
        establishment.grant(officer, Permission.ADMIN, unit);
        return new Appointed(units.find(unit).orElseThrow().name(), access.holdsEverywhere(officer, Permission.ADMIN));
    }

    private UnitId unit(Seat seat) {
        var roots = roots();
        if (seat.code() == null) {
            if (roots.size() == 1) {
                return roots.get(0);
            }
            throw new Refusal(roots.isEmpty() ? "administrator.noUnit" : "administrator.whichUnit");
        }
        var known = units.withCode(seat.code());
        if (known.isPresent()) {
            return known.get().id();
        }
        if (!roots.isEmpty() || seat.name() == null) {
            throw new Refusal(roots.isEmpty() ? "administrator.noUnit" : "administrator.unknownUnit", seat.code());
        }
        return establishment.unit(seat.code(), seat.name(), seat.kind(), null, LocalDate.now(clock));
    }

    private List<UnitId> roots() {
        return jdbc.sql("select u.id from unit u where u.parent_id is null and" + Today.UNIT)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }

    private boolean administratorExists() {
        return jdbc.sql("select exists (select 1 from " + Today.GRANTS + " where g.permission = 'ADMIN')")
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
