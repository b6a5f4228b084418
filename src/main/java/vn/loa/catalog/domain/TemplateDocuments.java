package vn.loa.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.DocumentIntake;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanJson;

/** Turns templates into files for Word and back, and shows what a plan made of one would look like. */
@Service
@Transactional(readOnly = true)
public class TemplateDocuments {

    private static final String SAMPLE_ISSUER = "Ủy ban nhân dân xã …";

    private final PlanTemplating templating;
    private final DocumentIntake intake;
    private final PlanJson json;
    private final Clock clock;

    TemplateDocuments(PlanTemplating templating, DocumentIntake intake, PlanJson json, Clock clock) {
        this.templating = templating;
        this.intake = intake;
        this.json = json;
        this.clock = clock;
    }

    /** A plan for next year that is made of the template. */
    public PlanDocument sample(PlanTemplate template) {
        return templating.fill(template.document(), LocalDate.now(clock).getYear() + 1, SAMPLE_ISSUER);
    }

    /** The template as it is, its placeholders unfilled. */
    public PlanDocument raw(PlanTemplate template) {
        return json.read(template.document());
    }

    /**
     * What a file holds, as a template. A Word file has lost what its lines mean: lines with the words of the earlier
     * template mean what they meant there, others what the reader makes of them; the header is the earlier one, for on
     * paper its placeholders stand in capitals. Reads outside a transaction: no connection waits for a file.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PlanDocument read(String fileName, byte[] content, @Nullable PlanDocument earlier) {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return intake.readJson(fileName, content);
        }
        var read = intake.read(fileName, content).document();
        return earlier == null ? read : remembering(earlier, read);
    }

    /** The running words of a template, to be changed in a text field. */
    public String words(PlanTemplate template) {
        return new TemplateText(raw(template)).body();
    }

    /** The template with its running words changed; the same words leave it as it is. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PlanDocument reworded(PlanTemplate template, String words) {
        var earlier = raw(template);
        if (words.strip()
                .lines()
                .toList()
                .equals(new TemplateText(earlier).body().lines().toList())) {
            return earlier;
        }
        return remembering(
                earlier, intake.readText(TemplateText.asPlan(earlier, words)).document());
    }

    private static PlanDocument remembering(PlanDocument earlier, PlanDocument read) {
        var meanings = new HashMap<String, List<Meaning>>();
        earlier.lines().forEach(line -> meanings.putIfAbsent(line.text(), line.meanings()));
        return new PlanDocument(
                earlier.header(),
                earlier.letterhead(),
                lines(read.preamble(), meanings),
                List.of(),
                read.sections().stream()
                        .map(section -> section(section, meanings))
                        .toList(),
                read.activities().isEmpty() ? earlier.activities() : read.activities(),
                lines(read.closing(), meanings),
                read.recipients().isEmpty() ? earlier.recipients() : read.recipients(),
                read.appendices(),
                List.of(),
                List.of());
    }

    private static Section section(Section section, Map<String, List<Meaning>> meanings) {
        return new Section(
                null,
                section.number(),
                section.title(),
                section.role(),
                lines(section.lines(), meanings),
                section.children().stream()
                        .map(child -> section(child, meanings))
                        .toList());
    }

    private static List<Line> lines(List<Line> lines, Map<String, List<Meaning>> meanings) {
        return lines.stream()
                .map(line -> new Line(
                        null,
                        line.level(),
                        line.marker(),
                        line.text(),
                        meanings.getOrDefault(line.text(), line.meanings())))
                .toList();
    }
}
