package vn.loa.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.TestClock;
import vn.loa.kernel.Rejection;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerSummary;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;
import vn.loa.organization.UnitSummary;

@ApplicationTest
class DirectoriesTests {

    @Autowired
    Communes communes;

    @Autowired
    Access access;

    @Autowired
    UnitDirectory units;

    @Autowired
    OfficerDirectory officers;

    @Autowired
    UnitRegister register;

    @Autowired
    JdbcClient jdbc;

    Communes.Commune commune;

    @BeforeEach
    void newCommune() {
        commune = communes.commune();
    }

    @Test
    void grantHoldsForItsUnitAndEverythingBelow() {
        var reviewer = commune.officer(commune.office, commune.unit, Permission.REVIEW);

        assertThat(access.holds(reviewer, Permission.REVIEW, commune.unit)).isTrue();
        assertThat(access.holds(reviewer, Permission.REVIEW, commune.village)).isTrue();
        assertThat(access.holds(reviewer, Permission.REVIEW, commune.province)).isFalse();
        assertThat(access.holds(reviewer, Permission.REVIEW, commune.neighbour)).isFalse();
        assertThat(access.holds(reviewer, Permission.SIGN, commune.unit)).isFalse();
        assertThatThrownBy(() -> access.require(reviewer, Permission.SIGN, commune.unit))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo(Rejection.Reason.FORBIDDEN));
    }

    @Test
    void grantCountsOnlyWhileOfficerUnitAndGrantHold() {
        var drafter = commune.officer(Permission.DRAFT);
        assertThat(access.holds(drafter, Permission.DRAFT, commune.unit)).isTrue();

        var later = TestClock.today().plusDays(2);
        change(
                "update officer_grant set valid_from = date '%s' where officer_id = :id".formatted(later),
                drafter.value());
        assertThat(access.holds(drafter, Permission.DRAFT, commune.unit)).isFalse();

        change("update officer_grant set valid_from = date '2025-07-01' where officer_id = :id", drafter.value());
        change(
                "update officer set valid_from = date '2025-07-01', leaves_on = date '2025-08-01' where id = :id",
                drafter.value());
        assertThat(access.holds(drafter, Permission.DRAFT, commune.unit)).isFalse();

        change("update officer set leaves_on = null where id = :id", drafter.value());
        change("update unit set valid_to = date '2025-08-01' where id = :id", commune.unit.value());
        assertThat(access.holds(drafter, Permission.DRAFT, commune.unit)).isFalse();
    }

    @Test
    void ownUnitSeesAllUnitAboveSeesWhatWasHandedInOthersWhatIsPublished() {
        var own = commune.officer();
        var above = commune.officer(commune.province, commune.province, Permission.OVERSEE);
        var aboveWithoutGrant = commune.officer(commune.province, commune.province);
        var neighbour = commune.officer(commune.neighbour, commune.neighbour, Permission.DRAFT);

        assertThat(access.reach(own, commune.unit).sight()).isEqualTo(Sight.WHOLE);
        assertThat(access.reach(own, commune.culture).sight()).isEqualTo(Sight.WHOLE);
        assertThat(access.reach(above, commune.unit).sight()).isEqualTo(Sight.SUBMITTED);
        assertThat(access.reach(aboveWithoutGrant, commune.unit).sight()).isEqualTo(Sight.PUBLISHED);
        assertThat(access.reach(neighbour, commune.unit).sight()).isEqualTo(Sight.PUBLISHED);
    }

    @Test
    void unitsAreFoundWithoutAccentsBestFirst() {
        var code = units.find(commune.unit).orElseThrow().code();

        assertThat(units.search("xa an phu", 50)).extracting(UnitSummary::name).contains("xã An Phú");
        assertThat(units.search(code, 5)).first().extracting(UnitSummary::id).isEqualTo(commune.unit);
        assertThat(units.below(commune.unit, "VAN HOA", 5))
                .extracting(UnitSummary::id)
                .containsExactly(commune.culture);
        assertThat(units.below(commune.unit, "binh minh", 5)).isEmpty();
        assertThat(units.search("100%_", 5)).isEmpty();
    }

    @Test
    void grantedUnitsAreThoseNamedInTheGrants() {
        var drafter = commune.officer(Permission.DRAFT, Permission.CONTRIBUTE);

        assertThat(units.grantedTo(drafter, Permission.DRAFT))
                .extracting(UnitSummary::id)
                .containsExactly(commune.unit);
        assertThat(units.grantedTo(drafter, Permission.SIGN)).isEmpty();
    }

    @Test
    void officersAreFoundInTheUnitAndBelow() {
        var officer = commune.officer();

        assertThat(officers.search(commune.unit, "hanh", 5))
                .extracting(OfficerSummary::id)
                .containsExactly(officer);
        assertThat(officers.search(commune.neighbour, "hanh", 5)).isEmpty();
        assertThat(officers.findAll(List.of(officer))).containsOnlyKeys(officer);
        assertThat(officers.findAll(List.of())).isEmpty();
        assertThat(officers.hasPassword(officer, Communes.PASSWORD)).isTrue();
        assertThat(officers.hasPassword(officer, "khong phai mat khau")).isFalse();
    }

    @Test
    void subtreeMovesWithItsUnit() {
        var administrator = commune.officer(commune.province, commune.province, Permission.ADMIN);
        var drafter = commune.officer(commune.neighbour, commune.neighbour, Permission.DRAFT);
        var culture = units.find(commune.culture).orElseThrow();
        var team = register.found(administrator, profile(culture.code() + "-T", "Tổ công nghệ số", commune.culture));

        register.revise(administrator, commune.culture, 0, profile(culture.code(), culture.name(), commune.neighbour));

        assertThat(access.holds(drafter, Permission.DRAFT, team)).isTrue();
        assertThat(units.below(commune.unit, "to cong nghe", 5)).isEmpty();
        assertThat(units.below(commune.province, "to cong nghe", 5)).hasSize(1);
        assertThat(jdbc.sql("select depth from unit_path where ancestor_id = :province and descendant_id = :team")
                        .param("province", commune.province.value())
                        .param("team", team.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void unitDoesNotMoveBelowItself() {
        var administrator = commune.officer(commune.province, commune.province, Permission.ADMIN);
        var unit = units.find(commune.unit).orElseThrow();

        assertThatThrownBy(() -> register.revise(
                        administrator, commune.unit, 0, profile(unit.code(), unit.name(), commune.village)))
                .hasMessage("unit.parent.below");
    }

    private static UnitProfile profile(String code, String name, UnitId parent) {
        return new UnitProfile(code, name, UnitKind.OFFICE, parent, LocalDate.of(2025, 7, 1));
    }

    private void change(String sql, UUID id) {
        jdbc.sql(sql).param("id", id).update();
    }

    @Test
    void whoHoldsItOnAllThatStandsAtTheTopHoldsItEverywhere() {
        var province = commune.officer(commune.province, commune.province, Permission.ADMIN);
        var everything = communes.administrator();
        var without = commune.officer();

        assertThat(access.holdsEverywhere(everything, Permission.ADMIN)).isTrue();
        assertThat(access.holdsEverywhere(everything, Permission.REVIEW)).isFalse();
        assertThat(access.holdsEverywhere(province, Permission.ADMIN)).isFalse();
        assertThat(access.holdsEverywhere(without, Permission.ADMIN)).isFalse();
    }

    /** A province that has Loa for itself is all that there is. */
    @Test
    void topThatStandsAloneIsEverything() {
        var province = commune.officer(commune.province, commune.province, Permission.ADMIN);
        var office = commune.officer(Permission.ADMIN);
        jdbc.sql("update unit set parent_id = null where id = :province")
                .param("province", commune.province.value())
                .update();
        var others = "parent_id is null and id <> '%s'".formatted(commune.province);
        jdbc.sql("update unit set valid_to = :ended where " + others)
                .param("ended", TestClock.today().minusDays(30))
                .update();
        try {
            assertThat(access.holdsEverywhere(province, Permission.ADMIN)).isTrue();
            assertThat(access.holdsEverywhere(office, Permission.ADMIN)).isFalse();
        } finally {
            jdbc.sql("update unit set valid_to = null where " + others).update();
            jdbc.sql("update unit set parent_id = (select id from unit where code = 'VN') where id = :province")
                    .param("province", commune.province.value())
                    .update();
        }
    }
}
