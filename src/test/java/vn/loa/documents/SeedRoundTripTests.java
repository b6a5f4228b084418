package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real plans, where they lie beside the repository: read, written, and read again, nothing is lost or added. */
@EnabledIf("lieBeside")
class SeedRoundTripTests {

    private static final Path SEEDS = Path.of("../shared/seeds");

    @ParameterizedTest
    @MethodSource("seeds")
    void wordGivesBackEveryField(Path seed) throws IOException {
        var plan = read(seed.toString(), Files.readAllBytes(seed));
        var out = new ByteArrayOutputStream();

        new WordWriter().write(plan, out);

        assertThat(RoundTripTests.lines(read("a.docx", out.toByteArray()))).isEqualTo(RoundTripTests.lines(plan));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pdfGivesBackEveryField(Path seed) throws IOException {
        var plan = read(seed.toString(), Files.readAllBytes(seed));
        var out = new ByteArrayOutputStream();

        new PdfWriter().write(plan, out);

        assertThat(RoundTripTests.lines(read("a.pdf", out.toByteArray()))).isEqualTo(RoundTripTests.lines(plan));
    }

    static boolean lieBeside() {
        return Files.isDirectory(SEEDS);
    }

    static List<Path> seeds() throws IOException {
        try (var files = Files.list(SEEDS)) {
            return files.sorted().toList();
        }
    }

    private static PlanDocument read(String name, byte[] content) {
        return new DocumentReader().read(name, content).document();
    }
}
