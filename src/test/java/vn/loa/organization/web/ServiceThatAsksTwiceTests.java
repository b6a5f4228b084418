package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.loa.Communes;
import vn.loa.TestDatabase;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/** A province that names its officers by their e-mail addresses and asks for a second proof itself. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "loa.database.embedded=false",
            "loa.sso.claim=email",
            "loa.sso.domain=" + Province.DOMAIN,
            "loa.sso.second-factor=true",
            "loa.second-factor.required-for=DRAFT"
        })
@Import({TestDatabase.class, Communes.class})
class ServiceThatAsksTwiceTests {

    private static final Province PROVINCE = Province.start();

    @LocalServerPort
    int port;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry settings) {
        PROVINCE.offerTo(settings);
    }

    @AfterAll
    static void stop() {
        PROVINCE.stop();
    }

    @Test
    void officerWhoOwesASecondStepNeedsNoneOfLoas() throws Exception {
        var officer = communes.commune().officer(Permission.DRAFT);

        var arrived = new ProvinceVisitor(port).signIn(username(officer), "/plans");

        assertThat(arrived.uri().getPath()).isEqualTo("/plans");
        assertThat(arrived.body()).contains("Lê Thị Hạnh");
    }

    @Test
    void officerWhoHasASecondStepIsNotAskedForItAgain() throws Exception {
        var officer = communes.commune().officer(Permission.DRAFT);
        jdbc.sql(
                        "insert into time_code_secret (officer_id, sealed_secret, since, last_step) values (:id, '', now(), 0)")
                .param("id", officer.value())
                .update();

        assertThat(new ProvinceVisitor(port)
                        .signIn(username(officer), "/plans")
                        .uri()
                        .getPath())
                .isEqualTo("/plans");
    }

    @Test
    void sameNameAtAnotherDomainIsAStranger() throws Exception {
        var officer = communes.commune().officer(Permission.DRAFT);

        var arrived = new ProvinceVisitor(port).signIn(Province.ABROAD + username(officer), "/plans");

        assertThat(arrived.uri().toString()).endsWith("/sign-in?service=unknown");
    }

    private String username(OfficerId officer) {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
    }
}
