package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The plans of the corpus in other files than plain text: it is the same plan in each. */
class CorpusFilesTests {

    private static final double LEAST_MEAN = 0.95;

    /** A capital that TCVN3 lacks begins no word here. */
    private static final Function<String, String> TYPED = text -> text.replace("Ủy ban", "Uỷ ban");

    private final DocumentReader reader = new DocumentReader();

    @Test
    void lettersOfOldFontsAreRead() {
        assertThat(mean(plan -> OldEncodings.latin1(OldEncodings.tcvn3(TYPED.apply(plan.text())))))
                .isGreaterThanOrEqualTo(LEAST_MEAN);
        assertThat(mean(plan -> OldEncodings.tcvn3(TYPED.apply(plan.text())).getBytes(StandardCharsets.UTF_8)))
                .isGreaterThanOrEqualTo(LEAST_MEAN);
        assertThat(mean(plan -> OldEncodings.latin1(OldEncodings.vni(plan.text()))))
                .isGreaterThanOrEqualTo(LEAST_MEAN);
        assertThat(mean(plan -> OldEncodings.vni(plan.text()).getBytes(StandardCharsets.UTF_8)))
                .isGreaterThanOrEqualTo(LEAST_MEAN);
    }

    @Test
    void otherEncodingsAreRead() {
        for (var encoding : List.<Function<Corpus, byte[]>>of(
                plan -> OldEncodings.windows1258(plan.text()),
                plan -> plan.text().getBytes(StandardCharsets.UTF_16LE),
                plan -> Normalizer.normalize(plan.text(), Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8))) {
            assertThat(mean(encoding)).isGreaterThanOrEqualTo(LEAST_MEAN);
        }
    }

    @Test
    void wordFileOfOurOwnIsReadAgain() {
        assertThat(mean(plan -> {
                    var written = new ByteArrayOutputStream();
                    new WordWriter().write(document(plan), written);
                    return written.toByteArray();
                }))
                .isGreaterThanOrEqualTo(LEAST_MEAN);
    }

    @Test
    void pdfFileOfOurOwnIsReadAgain() {
        assertThat(mean(plan -> {
                    var written = new ByteArrayOutputStream();
                    new PdfWriter().write(document(plan), written);
                    return written.toByteArray();
                }))
                .isGreaterThanOrEqualTo(LEAST_MEAN);
    }

    @Test
    void wordFileThatSomebodyTypedIsRead() {
        assertThat(mean(plan -> TypedWord.file(plan.text(), "Times New Roman"))).isGreaterThanOrEqualTo(LEAST_MEAN);
    }

    @Test
    void fontOfAWordFileTellsItsLetters() {
        assertThat(mean(plan -> TypedWord.file(OldEncodings.tcvn3(TYPED.apply(plan.text())), ".VnTime")))
                .isGreaterThanOrEqualTo(LEAST_MEAN);
        assertThat(mean(plan -> TypedWord.file(OldEncodings.vni(plan.text()), "VNI-Times")))
                .isGreaterThanOrEqualTo(LEAST_MEAN);
    }

    private PlanDocument document(Corpus plan) {
        return reader.readText(plan.text()).document();
    }

    private double mean(Function<Corpus, byte[]> file) {
        return Corpus.plans().stream()
                .mapToDouble(plan -> Marks.total(plan.marks(reader.read(plan.name(), file.apply(plan)))))
                .average()
                .orElseThrow();
    }
}
