package vn.loa.database.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loa.ApplicationTest;
import vn.loa.Detour;
import vn.loa.catalog.Catalog;
import vn.loa.checks.Law;
import vn.loa.checks.ShippedRegistries;
import vn.loa.database.OwnerConnection;
import vn.loa.documents.AbbreviationSource;
import vn.loa.documents.Abbreviations;

/** What the command line knows of the law is what a new database holds. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedRegistriesTests {

    /** A year of reports; their days are the same in every one. */
    private static final int YEAR = 2027;

    private static final String WRITE = "loa.registry.write";
    private static final Path RESOURCES = Path.of("src/main/resources/registry");

    @Autowired
    OwnerConnection owner;

    @Autowired
    Catalog catalog;

    @Autowired
    AbbreviationSource abbreviations;

    private Law law;
    private Abbreviations inDatabase;

    @BeforeAll
    void migrate() throws Exception {
        var database = EarlierDatabase.empty(owner, "shipped");
        try {
            database.migrateToday();
            law = Detour.to(
                    database.address(),
                    () -> new Law(
                            catalog.everyLegalDocument(),
                            catalog.changedNames(),
                            catalog.areaNames(),
                            catalog.reportPeriods(YEAR),
                            abbreviations.today()));
            inDatabase = Detour.to(database.address(), abbreviations::today);
        } finally {
            database.drop();
        }
        if (Boolean.getBoolean(WRITE)) {
            write(ShippedRegistries.files(law));
        }
    }

    private static void write(Map<String, String> files) throws IOException {
        Files.createDirectories(RESOURCES);
        for (var file : files.entrySet()) {
            Files.writeString(RESOURCES.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void filesAreWhatANewDatabaseHolds() throws Exception {
        for (var file : ShippedRegistries.files(law).entrySet()) {
            assertThat(Files.readString(RESOURCES.resolve(file.getKey())))
                    .as(
                            "%s is not what the migrations make; write it anew: ./mvnw test -Dtest=%s -D%s=true",
                            file.getKey(), getClass().getSimpleName(), WRITE)
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void abbreviationsOfTheCommandLineAreThoseOfANewDatabase() {
        assertThat(inDatabase.known())
                .containsExactlyInAnyOrderElementsOf(Abbreviations.shipped().known());
    }

    @Test
    void filesAreReadAsTheyWereWritten() {
        assertThat(ShippedRegistries.files(Law.shipped())).isEqualTo(ShippedRegistries.files(law));
    }
}
