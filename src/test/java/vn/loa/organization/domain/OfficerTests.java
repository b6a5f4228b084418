package vn.loa.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.kernel.FieldRejection;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;

class OfficerTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Test
    void officerDoesNotLeaveBeforeJoining() {
        var profile = new OfficerProfile("Lê Thị Hạnh", null, UnitId.random());
        var officer = Officer.join(OfficerId.random(), new Username("hanh.le"), profile, REFORM);

        assertThatThrownBy(() -> officer.leave(REFORM.minusDays(1))).isInstanceOf(FieldRejection.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha", "lê.hạnh", "hanh le", "-hanh", "<script>"})
    void usernameIsPlain(String typed) {
        assertThatThrownBy(() -> new Username(typed)).isInstanceOf(FieldRejection.class);
    }

    @Test
    void usernameForgetsCase() {
        assertThat(new Username(" Hanh.Le ").value()).isEqualTo("hanh.le");
    }

    @Test
    void nameIsComposedAndFreeOfHiddenMarks() {
        var profile = new OfficerProfile("  Le\u0302 Thi\u0323\u202e  Ha\u0323nh\u0000 ", " ", UnitId.random());

        assertThat(profile.fullName()).isEqualTo("Lê Thị Hạnh");
        assertThat(profile.position()).isNull();
    }

    @Test
    void unitDoesNotEndBeforeItBegins() {
        var unit = Unit.found(
                UnitId.random(), new UnitProfile("31330", "xã An Phú", UnitKind.COMMUNE, UnitId.random(), REFORM));

        assertThatThrownBy(() -> unit.end(REFORM.minusDays(1), null)).isInstanceOf(FieldRejection.class);
        assertThatThrownBy(() -> unit.end(REFORM, unit.id())).hasMessage("unit.ownSuccessor");
    }

    @Test
    void unitHoldsToTheEndOfItsLastDay() {
        var unit = Unit.found(
                UnitId.random(), new UnitProfile("31330", "xã An Phú", UnitKind.COMMUNE, UnitId.random(), REFORM));

        unit.end(REFORM.plusDays(1), null);

        assertThat(unit.holdsOn(REFORM.plusDays(1))).isTrue();
        assertThat(unit.holdsOn(REFORM.plusDays(2))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "có dấu cách", "mã\u0000", "-1"})
    void codeIsOneWord(String code) {
        assertThatThrownBy(() -> new UnitProfile(code, "xã An Phú", UnitKind.COMMUNE, null, REFORM))
                .isInstanceOf(FieldRejection.class);
    }

    @Test
    void passwordIsKeptAsArgon2idAndForgivesTheKeyboard() {
        var passwords = new Passwords();

        var hash = passwords.hash("mật khẩu dễ nhớ");

        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.match("ma\u0323\u0302t kha\u0302\u0309u de\u0302\u0303 nho\u031b\u0301", hash))
                .isTrue();
        assertThat(passwords.match("mật khẩu khác", hash)).isFalse();
        assertThat(passwords.match("mật khẩu dễ nhớ", null)).isFalse();
    }

    @Test
    void inventedPasswordsAreStrongAndDiffer() {
        var passwords = new Passwords();

        assertThat(passwords.invented()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}").isNotEqualTo(passwords.invented());
    }
}
