package vn.loa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.PlanFile;

/**
 * What the rules find in the corpus, each finding judged by somebody who read the document. Beside {@code NAME.txt} stands
 * {@code NAME.findings.tsv}: verdict, rule, place, words, why. {@code RIGHT} is what should be mended or at least explained,
 * {@code WRONG} a false alarm, {@code MISSED} a fault no rule tells of.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Of what the rules find in the corpus,")
class FindingsOfTheCorpusTests {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final double PRECISION = 0.9;

    /** For the one draft; every other document tells its own day. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private record Label(String verdict, String rule, String at, String words, String why) {

        static Label of(String line) {
            var cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            assertThat(cells[0]).as(line).isIn("RIGHT", "WRONG", "MISSED");
            return new Label(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        boolean isRight() {
            return verdict.equals("RIGHT");
        }

        String key() {
            return String.join("\t", rule, at, words);
        }
    }

    private record Judged(Severity severity, Label label) {}

    private final List<Judged> judged = new ArrayList<>();
    private final List<String> unlabelled = new ArrayList<>();
    private final List<String> unfound = new ArrayList<>();

    @BeforeAll
    void compare() throws IOException {
        try (var files = Files.list(CORPUS)) {
            for (var file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                compare(file);
            }
        }
    }

    private void compare(Path file) throws IOException {
        var name = file.getFileName().toString().replace(".txt", "");
        var labels = labels(CORPUS.resolve(name + ".findings.tsv"));
        var plan = Manuscript.read(PlanFile.read(file.toString()), null, TODAY, Law.shipped());
        for (var finding : Checks.of(plan)) {
            var key = key(finding);
            var label = labels.remove(key);
            if (label == null) {
                unlabelled.add(name + ".findings.tsv: ?\t" + key + "\t?");
            } else {
                judged.add(new Judged(finding.severity(), label));
            }
        }
        labels.values().forEach(label -> unfound.add(name + ".findings.tsv: " + label.key()));
    }

    private static Map<String, Label> labels(Path file) throws IOException {
        if (Files.notExists(file)) {
            return new TreeMap<>();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(Label::of)
                .filter(label -> !label.verdict().equals("MISSED"))
                .collect(Collectors.toMap(Label::key, label -> label, (one, other) -> one, TreeMap::new));
    }

    private static String key(Finding finding) {
        var words = finding.quote().isEmpty() ? finding.message() : finding.quote();
        return String.join("\t", finding.rule(), finding.at(), words.replaceAll("\\s+", " "));
    }

    @Test
    @DisplayName("each is judged")
    void everyFindingIsLabelled() {
        assertThat(unlabelled)
                .as("read the document, then put each line into the file named, with RIGHT or WRONG and a word why")
                .isEmpty();
    }

    @Test
    @DisplayName("each that was judged is still found")
    void everyLabelHasItsFinding() {
        assertThat(unfound)
                .as("take the line out of the file named, or make it MISSED where the fault is there")
                .isEmpty();
    }

    @Test
    @DisplayName("nine of ten are right")
    void precision() {
        System.out.printf(
                "findings of the corpus: %d, right %.3f; errors and warnings %d, right %.3f%n",
                judged.size(), right(judged), grave().size(), right(grave()));
        assertThat(right(judged)).isGreaterThanOrEqualTo(PRECISION);
        assertThat(right(grave())).isGreaterThanOrEqualTo(PRECISION);
    }

    private List<Judged> grave() {
        return judged.stream().filter(one -> one.severity() != Severity.HINT).toList();
    }

    private static double right(List<Judged> some) {
        return some.stream().filter(one -> one.label().isRight()).count() / (double) some.size();
    }
}
