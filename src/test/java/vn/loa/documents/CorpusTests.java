package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How well plans of all forms are read. What is written here are the least marks, not those that are reached. */
class CorpusTests {

    private static final double LEAST = 0.90;
    private static final double LEAST_MEAN = 0.97;
    private static final double LEAST_KEPT = 0.99;

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @MethodSource("vn.loa.documents.Corpus#plans")
    void planIsUnderstoodAndNoWordIsLost(Corpus plan) {
        var marks = plan.marks(read(plan));

        assertThat(Marks.total(marks)).as("%s", marks).isGreaterThanOrEqualTo(LEAST);
        assertThat(marks.get("lossless")).isGreaterThanOrEqualTo(LEAST_KEPT);
    }

    @Test
    void allPlansTogetherAreUnderstoodAlmostWithoutFault() {
        var mean = Corpus.plans().stream()
                .mapToDouble(plan -> Marks.total(plan.marks(read(plan))))
                .average();

        assertThat(Corpus.plans()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(mean.orElseThrow()).isGreaterThanOrEqualTo(LEAST_MEAN);
    }

    private Reading read(Corpus plan) {
        return reader.read(plan.name() + ".txt", plan.text().getBytes(StandardCharsets.UTF_8));
    }
}
