package vn.loa.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.documents.WordWriter;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.SamplePlan;

/** One person's clicks are spread over two instances on one database, and one of the two is killed in the middle. */
@ApplicationTest
class TwoInstancesTests {

    @LocalServerPort
    int here;

    @Autowired
    Communes communes;

    @Autowired
    WordWriter word;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcConnectionDetails runtime;

    @Autowired
    FlywayConnectionDetails owner;

    @Test
    void officerGoesOnWhereverTheBalancerSendsHim(@TempDir Path home) throws Exception {
        var commune = communes.commune();
        var officer = commune.officer(Permission.DRAFT, Permission.ADMIN);
        try (var other = Instance.start(home, runtime, owner)) {
            var clicks = new Clicks(other.port(), here);
            clicks.signIn(username(officer), Communes.PASSWORD);

            assertThat(clicks.page("/plans").text()).contains("Lê Thị Hạnh");
            assertThat(clicks.page("/plans").text()).contains("Lê Thị Hạnh");
            uploadIsFinishedElsewhere(clicks, commune);
            formSentToBothMakesOneOfficer(clicks, other, commune);
            revokedGrantActsElsewhereAtOnce(clicks, commune);
            triesAtBothAreCountedTogether(new Clicks(other.port(), here));

            other.kill();

            for (int click = 0; click < 4; click++) {
                assertThat(clicks.page("/plans").text()).contains("Lê Thị Hạnh");
            }
        }
    }

    @Test
    void bothStartAtOnceOnAnEmptyDatabase(@TempDir Path first, @TempDir Path second) throws Exception {
        var url = owner.getJdbcUrl().replaceFirst("[^/]+$", "loa_begun_twice");
        jdbcOf(owner.getJdbcUrl()).sql("create database loa_begun_twice").update();
        try (var one = Instance.begin(first, url, runtime, owner);
                var other = Instance.begin(second, url, runtime, owner)) {
            one.awaitReady();
            other.awaitReady();

            assertThat(new Clicks(one.port()).get("/sign-in").statusCode()).isEqualTo(200);
            assertThat(new Clicks(other.port()).get("/sign-in").statusCode()).isEqualTo(200);
            assertThat(jdbcOf(url)
                            .sql("select count(*), count(distinct version), count(*) filter (where not success)"
                                    + " from flyway_schema_history where version is not null")
                            .query((row, number) -> row.getInt(1) == row.getInt(2) && row.getInt(3) == 0)
                            .single())
                    .isTrue();
            assertThat(jdbcOf(url)
                            .sql("select (select count(*) from officer) + (select count(*) from unit)")
                            .query(Integer.class)
                            .single())
                    .isZero();
        } finally {
            jdbcOf(owner.getJdbcUrl())
                    .sql("drop database loa_begun_twice with (force)")
                    .update();
        }
    }

    private JdbcClient jdbcOf(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url, owner.getUsername(), owner.getPassword()));
    }

    private void uploadIsFinishedElsewhere(Clicks clicks, Communes.Commune commune) throws Exception {
        var file = new ByteArrayOutputStream();
        word.write(SamplePlan.document(), file);
        var fields = Clicks.filled(
                clicks.page("/plans/new"),
                "/plans",
                Map.of("unit", commune.unit.toString(), "year", "2026", "way", "FILE"));

        var read = clicks.upload("/plans", fields, "ke-hoach.docx", file.toByteArray());
        assertThat(read.uri().getPath()).startsWith("/plans/imports/");
        var draft = read.uri().getPath() + "/draft";
        var page = clicks.page(read.uri().getPath());
        var edited = clicks.post(draft, Clicks.filled(page, draft, Map.of()));

        assertThat(edited.statusCode()).isEqualTo(200);
        assertThat(edited.uri().getPath()).contains("/sections/");
    }

    private void formSentToBothMakesOneOfficer(Clicks clicks, Instance other, Communes.Commune commune)
            throws Exception {
        var name = "mai." + UUID.randomUUID().toString().substring(0, 8);
        var fields = Clicks.filled(
                clicks.page("/officers/new"),
                "/officers",
                Map.of("username", name, "fullName", "Trần Thị Mai", "unit", commune.culture.toString()));

        var answers = List.of(other.port(), here).stream()
                .map(port -> CompletableFuture.supplyAsync(() -> status(clicks, port, fields)))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isBetween(302, 303));
        assertThat(jdbc.sql("select count(*) from officer where username = :name")
                        .param("name", name)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void revokedGrantActsElsewhereAtOnce(Clicks clicks, Communes.Commune commune) throws Exception {
        var colleague = commune.officer(Permission.ADMIN);
        var watched = new Clicks(here);
        watched.signIn(username(colleague), Communes.PASSWORD);
        assertThat(watched.get("/units").statusCode()).isEqualTo(200);

        var page = clicks.page("/officers/" + colleague);
        var action = page.select("main form[action$=/revocation]").attr("action");
        clicks.post(action, Clicks.filled(page, action, Map.of()));

        assertThat(watched.get("/units").statusCode()).isEqualTo(403);
    }

    private void triesAtBothAreCountedTogether(Clicks stranger) throws Exception {
        // What others tried from this address before is not what is counted here.
        jdbc.sql("delete from sign_in_address").update();
        var page = stranger.page("/sign-in");
        var wrong =
                Clicks.filled(page, "/sign-in", Map.of("username", "khong.co." + UUID.randomUUID(), "password", "sai"));
        for (int tries = 1; tries <= 4; tries++) {
            assertThat(stranger.post("/sign-in", wrong).statusCode()).isEqualTo(422);
        }

        stranger.post("/sign-in", wrong);
        assertThat(stranger.post("/sign-in", wrong).body()).contains("tạm khóa");
    }

    private static int status(Clicks clicks, int port, Map<String, String> fields) {
        try {
            return clicks.postTo(port, "/officers", fields).statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String username(OfficerId officer) {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
    }
}
