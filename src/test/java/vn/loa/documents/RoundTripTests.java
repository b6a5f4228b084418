package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;

/** What is written can be read again, every field of it: as JSON with all that Loa adds, as Word and PDF from the paper alone. */
class RoundTripTests {

    @ParameterizedTest
    @MethodSource("manySeeds")
    void jsonGivesBackEveryField(long seed) {
        var plan = GeneratedPlans.planWithIds(seed);
        var json = new PlanJson();

        var written = json.write(plan);

        assertThat(json.read(written)).isEqualTo(plan);
        assertThat(json.write(json.read(written))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordGivesBackEveryField(long seed) {
        var plan = GeneratedPlans.plan(seed);
        var out = new ByteArrayOutputStream();

        new WordWriter().write(plan, out);

        assertThat(lines(read("a.docx", out))).isEqualTo(lines(plan));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pdfGivesBackEveryField(long seed) {
        var plan = GeneratedPlans.plan(seed);
        var out = new ByteArrayOutputStream();

        new PdfWriter().write(plan, out);

        assertThat(lines(read("a.pdf", out))).isEqualTo(lines(plan));
    }

    static LongStream manySeeds() {
        return LongStream.range(0, 200);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static PlanDocument read(String name, ByteArrayOutputStream file) {
        return new DocumentReader().read(name, file.toByteArray()).document();
    }

    /** A plan without its ids, which paper does not carry, one field a line, so that a difference can be read. */
    static List<String> lines(PlanDocument plan) {
        var lines = new ArrayList<String>();
        lines.add(plan.header().toString());
        plan.letterhead().forEach(text -> lines.add("letterhead " + text));
        plan.preamble().forEach(line -> lines.add("preamble " + withoutId(line)));
        plan.sections().forEach(section -> lines(section, "", lines));
        plan.activities().forEach(activity -> lines.add(activity.withId(null).toString()));
        plan.closing().forEach(line -> lines.add("closing " + withoutId(line)));
        plan.recipients().forEach(recipient -> lines.add(recipient.toString()));
        plan.appendices().forEach(appendix -> lines.add(appendix.toString()));
        plan.signatures().forEach(stamp -> lines.add(stamp.toString()));
        return lines;
    }

    private static void lines(Section section, String indent, List<String> lines) {
        lines.add(indent + section.number() + " | " + section.title() + " | " + section.role());
        section.lines().forEach(line -> lines.add(indent + "  " + withoutId(line)));
        section.children().forEach(child -> lines(child, indent + "    ", lines));
    }

    private static Line withoutId(Line line) {
        return new Line(null, line.level(), line.marker(), line.text(), line.meanings());
    }
}
