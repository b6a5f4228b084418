package vn.loa.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.kernel.FieldRejection;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

class PasswordRulesTests {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final PasswordRules passphrase = rules(PasswordProfile.PASSPHRASE);
    private final PasswordRules vietnamese = rules(PasswordProfile.VIETNAMESE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gio mua thang muoi mot",
                "Cây đa đầu làng có ba nhánh",
                "trâu ăn cỏ bờ đê",
                "9f-2k-7w-xq-m4-zz-b8"
            })
    void longPhraseIsTaken(String password) {
        require(passphrase, password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "mat khau cua toi 2026",
                "Mật khẩu mới! Mật khẩu mới!",
                "qwertyuiopasdfghjkl",
                "123456789012345678",
                "aaaaaaaaaaaaaaaaaaaa",
                "abababababababababab",
                "Lê Thị Hạnh 1987 Hạnh",
                "xã An Phú - An Phú 2026",
                "hanh.le.hanh.le.hanh.le",
                "uybannhandan-caicachhanhchinh",
                "anh yêu em 1234567890"
            })
    void phraseOfGuessesIsRefused(String password) {
        refuse(passphrase, password, "password.tooSimple");
    }

    @Test
    void lengthCountsLettersAsReadersDo() {
        refuse(passphrase, "mười bốn chữ !", "password.tooShort");
        require(passphrase, "mười lăm ký tự!");
        refuse(passphrase, "x".repeat(201), "password.tooLong");
    }

    @Test
    void vietnameseProfileAsksForFourKindsOfLetters() {
        refuse(vietnamese, "gió mùa tháng mười một", "password.tooUniform");
        refuse(vietnamese, "Gió mùa tháng 11 về rồi", "password.tooUniform");
        require(vietnamese, "Gió mùa tháng 11, rét!");
        refuse(vietnamese, "Matkhau@123456", "password.tooSimple");
    }

    @Test
    void onlyTheVietnameseProfileLetsAnAdministratorsPasswordGrowOld() {
        assertThat(vietnamese.outlived(officer(61, Permission.ADMIN))).isTrue();
        assertThat(vietnamese.outlived(officer(59, Permission.ADMIN))).isFalse();
        assertThat(vietnamese.outlived(officer(900, Permission.DRAFT))).isFalse();
        assertThat(passphrase.outlived(officer(900, Permission.ADMIN))).isFalse();
    }

    private static void require(PasswordRules rules, String password) {
        rules.require("chosen", password, "hanh.le", "Lê Thị Hạnh", "xã An Phú");
    }

    private static void refuse(PasswordRules rules, String password, String key) {
        assertThatThrownBy(() -> require(rules, password))
                .isInstanceOfSatisfying(
                        FieldRejection.class,
                        rejection -> assertThat(rejection.messageKey()).isEqualTo(key));
    }

    private static Standing officer(int daysOld, Permission permission) {
        var set = NOW.minus(Duration.ofDays(daysOld));
        return new Standing(
                OfficerId.random(), "Lê Thị Hạnh", "xã An Phú", Set.of(permission), Set.of(), set, false, false);
    }

    private static PasswordRules rules(PasswordProfile profile) {
        return new PasswordRules(profile, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
