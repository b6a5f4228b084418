package vn.loa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The word lists were made without these plans. */
@DisplayName("Of well spelt plans,")
class SpellingOfTheCorpusTests {

    static Stream<Path> plans() throws IOException {
        return Files.list(Path.of("src/test/resources/corpus"))
                .filter(file -> file.toString().endsWith(".txt"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("no word is called misspelt")
    void noFalseAlarm(Path plan) throws IOException {
        var findings = new Written(Files.readString(plan), Written.clean().day(), null, Law.UNKNOWN).findings();
        assertThat(findings)
                .filteredOn(finding ->
                        finding.rule().equals("SPELL-01") || finding.rule().equals("SPELL-02"))
                .isEmpty();
    }
}
