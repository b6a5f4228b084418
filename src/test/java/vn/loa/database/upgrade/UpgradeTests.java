package vn.loa.database.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.Detour;
import vn.loa.database.OwnerConnection;
import vn.loa.organization.OfficerId;

/**
 * From whichever migration a database comes: today's Loa brings it up to date, every row is still there as it was, and
 * the pages show it. What stood in it is in {@code src/test/resources/upgrade}, a file for each version that needs one.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTests {

    private static final MigrationVersion FIRST_WITH_PLANS = MigrationVersion.fromVersion("202611210420");
    private static final OfficerId OFFICER = new OfficerId(UUID.fromString("00000000-0000-4000-8000-000000000010"));
    private static final String ISSUED = "/plans/00000000-0000-4000-8000-000000000020";
    private static final String DRAFT = "/plans/00000000-0000-4000-8000-000000000021";

    @Autowired
    OwnerConnection owner;

    @Autowired
    Communes communes;

    @Autowired
    MockMvc mvc;

    private final List<EarlierDatabase> left = new ArrayList<>();

    /** One database for each version, as the Loa of that version left it. */
    Stream<MigrationVersion> versions() {
        var growing = EarlierDatabase.empty(owner, "upgrade");
        left.add(growing);
        var versions = EarlierDatabase.versions(owner);
        for (var version : versions) {
            growing.migrateTo(version);
            growing.fill(version);
            left.add(growing.copy("upgrade_" + version));
        }
        return versions.stream();
    }

    @AfterAll
    void tidyUp() {
        left.forEach(EarlierDatabase::drop);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void databaseOfAnEarlierVersionBecomesTodays(MigrationVersion version) throws Exception {
        var database = left.stream()
                .filter(one -> one.address().url().endsWith("/upgrade_" + version))
                .findFirst()
                .orElseThrow();
        var tables = database.tables().toList();
        remember(database, tables);

        database.migrateToday();

        database.validate();
        for (var table : tables) {
            assertThat(lost(database, table))
                    .as("rows of %s that are gone or changed", table)
                    .isEmpty();
        }
        if (version.compareTo(FIRST_WITH_PLANS) >= 0) {
            open(database);
        }
    }

    private static void remember(EarlierDatabase database, List<String> tables) {
        var script = new StringBuilder("create schema earlier;");
        tables.forEach(
                table -> script.append("create table earlier.%1$s as select * from public.%1$s;".formatted(table)));
        database.jdbc().sql(script.toString()).update();
    }

    /** Columns may have come; those that were there hold what they held, but for those made of others. */
    private static List<String> lost(EarlierDatabase database, String table) {
        var key = database.jdbc().sql("""
                        select string_agg(quote_ident(a.attname), ', ') from pg_index i
                          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                         where i.indrelid = cast('public.' || ? as regclass) and i.indisprimary""").param(table).query(String.class).single();
        return database.jdbc()
                .sql("""
                        select to_jsonb(e)::text from earlier.%1$s e left join public.%1$s t using (%2$s)
                         where not coalesce(to_jsonb(t) @> to_jsonb(e) - array(
                           select a.attname::text from pg_attribute a
                            where a.attrelid = 'public.%1$s'::regclass and a.attgenerated <> ''), false)""".formatted(table, key))
                .query(String.class)
                .list();
    }

    private void open(EarlierDatabase database) throws Exception {
        Detour.to(database.address(), () -> {
            openAll();
            return null;
        });
    }

    private void openAll() throws Exception {
        for (var page : List.of(
                "/",
                "/plans",
                ISSUED,
                ISSUED + "/history",
                ISSUED + "/versions/1",
                DRAFT,
                DRAFT + "/comments",
                DRAFT + "/edit/header",
                DRAFT + "/edit/activities",
                "/units",
                "/officers",
                "/officers/" + OFFICER,
                "/grants",
                "/legal-documents",
                "/areas",
                "/changed-names",
                "/abbreviations",
                "/contents",
                "/templates")) {
            var answer = mvc.perform(get(page).with(communes.signedIn(OFFICER)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(page).isEqualTo(200);
        }
    }
}
