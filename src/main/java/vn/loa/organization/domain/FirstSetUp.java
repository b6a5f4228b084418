package vn.loa.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.Establishment;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;

@Service
@Transactional
class FirstSetUp implements Establishment {

    private final UnitRegister units;
    private final OfficerRegister officers;
    private final Officers people;
    private final Granting granting;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstSetUp(
            UnitRegister units,
            OfficerRegister officers,
            Officers people,
            Granting granting,
            Passwords passwords,
            JdbcClient jdbc,
            Clock clock) {
        this.units = units;
        this.officers = officers;
        this.people = people;
        this.granting = granting;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from unit) and not exists (select 1 from officer)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public UnitId unit(String code, String name, UnitKind kind, @Nullable UnitId parent, LocalDate validFrom) {
        return units.plant(new UnitProfile(code, name, kind, parent, validFrom));
    }

    @Override
    public OfficerId officer(
            String username, String fullName, @Nullable String position, UnitId unit, String password) {
        var name = new Username(username);
        var officer = officers.join(name, new OfficerProfile(fullName, position, unit));
        officer.choosePassword(passwords.hash(password), clock.instant());
        return people.saveAndFlush(officer).id();
    }

    @Override
    public void grant(OfficerId officer, Permission permission, UnitId unit) {
        granting.give(officer, permission, unit, null);
    }

    @Override
    public String hash(@Nullable String password) {
        return passwords.hash(password == null ? passwords.invented() : password);
    }
}
