package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.Communes;
import vn.loa.browser.BrowserTest;
import vn.loa.browser.Visit;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

@BrowserTest
class PasskeyTests {

    @LocalServerPort
    int port;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void officerMakesAKeyAndSignsInWithoutAPassword() {
        var officer = communes.commune().officer(Permission.DRAFT);
        try (var visit = Visit.withLaptop(port)) {
            var device = device(visit, true);
            makeKey(visit, officer);
            assertThat(visit.page().content()).contains("Máy ở cơ quan").contains("Mã dự phòng của bạn");

            signOut(visit);
            visit.page().click("form[data-passkey] button");
            visit.page().waitForURL(visit.address("/"));

            signOut(visit);
            visit.open("/sign-in?next=/legal-documents");
            visit.page().click("form[data-passkey] button");
            visit.page().waitForURL(visit.address("/legal-documents"));
            device.detach();
        }
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsThereAfterSigningInByKey() {
        var officer = communes.commune().officer(Permission.ADMIN);
        try (var visit = Visit.withLaptop(port)) {
            device(visit, true);
            makeKey(visit, officer);
            visit.open("/officers/new");
            visit.page().fill("input[name=username]", "mai.khoa");
            visit.page().fill("input[name=fullName]", "Trần Thị Mai Khóa");
            jdbc.sql("update officer_session set last_seen_at = last_seen_at - interval '16 minutes'"
                            + " where officer_id = :id")
                    .param("id", officer.value())
                    .update();

            visit.page().click("main form[action='/officers'] button[type=submit]");
            visit.page().waitForSelector("text=được giữ lại");
            visit.page().click("form[data-passkey] button");
            visit.page().waitForURL(visit.address("/typed-text"));

            assertThat(visit.page().content()).contains("Trần Thị Mai Khóa");
        }
    }

    @Test
    void passwordAloneNoLongerOpens() {
        var officer = communes.commune().officer(Permission.DRAFT);
        try (var visit = Visit.withLaptop(port)) {
            device(visit, true);
            makeKey(visit, officer);
            signOut(visit);

            visit.page().fill("input[name=username]", username(officer));
            visit.page().fill("input[name=password]", Communes.PASSWORD);
            visit.page().click("form[action='/sign-in'] button");
            visit.page().waitForURL(visit.address("/sign-in/code"));
            visit.page().click("form[data-passkey] button");
            visit.page().waitForURL(visit.address("/"));
        }
    }

    @Test
    void whoDoesNotKnowThePasswordMakesNoKey() {
        var officer = communes.commune().officer(Permission.DRAFT);
        try (var visit = Visit.withLaptop(port)) {
            device(visit, true);
            visit.signIn(username(officer), Communes.PASSWORD);
            visit.open("/second-factor/passkeys");
            visit.page().fill("input[name=label]", "Máy của người khác");
            visit.page().fill("input[name=password]", "đoán mò");
            visit.page().click("form[data-passkey] button");

            visit.page().waitForSelector("text=Mật khẩu hiện tại không đúng.");
            assertThat(keys(officer)).isZero();
        }
    }

    @Test
    void keyThatWasRemovedOpensNothing() {
        var officer = communes.commune().officer(Permission.DRAFT);
        try (var visit = Visit.withLaptop(port)) {
            device(visit, true);
            makeKey(visit, officer);
            visit.page().click("text=Bỏ khóa >> nth=0");
            visit.page().fill(".work input[name=password]", Communes.PASSWORD);
            visit.page().click(".work button");
            visit.page().waitForSelector("text=Đã bỏ khóa đăng nhập.");
            signOut(visit);

            visit.page().click("form[data-passkey] button");

            visit.page().waitForSelector("text=Khóa này không mở được tài khoản nào ở đây");
        }
    }

    @Test
    void deviceThatDoesNotAskItsOwnerIsNotEnough() {
        var officer = communes.commune().officer(Permission.DRAFT);
        try (var visit = Visit.withLaptop(port)) {
            device(visit, false);
            visit.signIn(username(officer), Communes.PASSWORD);
            visit.open("/second-factor/passkeys");
            visit.page().fill("input[name=label]", "Máy ở cơ quan");
            visit.page().fill("input[name=password]", Communes.PASSWORD);
            visit.page().click("form[data-passkey] button");

            visit.page().waitForSelector("text=Chưa xong");
            assertThat(keys(officer)).isZero();
        }
    }

    private void makeKey(Visit visit, OfficerId officer) {
        visit.signIn(username(officer), Communes.PASSWORD);
        visit.open("/second-factor/passkeys");
        visit.page().fill("input[name=label]", "Máy ở cơ quan");
        visit.page().fill("input[name=password]", Communes.PASSWORD);
        visit.page().click("form[data-passkey] button");
        visit.page().waitForURL(visit.address("/second-factor"));
    }

    private static void signOut(Visit visit) {
        visit.page().click(".who summary");
        visit.page().click(".who form button");
        visit.page().waitForURL(visit.address("/sign-in?goodbye"));
    }

    /** A device of the browser that answers by itself. */
    private static CDPSession device(Visit visit, boolean asksItsOwner) {
        var device = visit.page().context().newCDPSession(visit.page());
        device.send("WebAuthn.enable");
        JsonObject options = JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                 "hasUserVerification": true, "automaticPresenceSimulation": true, "isUserVerified": %s}}""".formatted(asksItsOwner)).getAsJsonObject();
        device.send("WebAuthn.addVirtualAuthenticator", options);
        return device;
    }

    private int keys(OfficerId officer) {
        return jdbc.sql("select count(*) from passkey where officer_id = :id")
                .param("id", officer.value())
                .query(Integer.class)
                .single();
    }

    private String username(OfficerId officer) {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
    }
}
