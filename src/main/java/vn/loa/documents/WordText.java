package vn.loa.documents;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.loa.documents.Attachment.Row;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;

/** The text of one Word file, from the letterhead to the last appendix. Lengths are in twentieths of a point. */
final class WordText {

    private static final int LEFT_HALF = 3515;
    private static final int RIGHT_HALF = 5556;
    private static final int UPRIGHT = LEFT_HALF + RIGHT_HALF;
    private static final int ACROSS = 14570;

    /** As long as the motto above it. */
    private static final int BESIDE_MOTTO = 1063;

    private static final int BESIDE_SUBJECT = 3120;
    private static final int CAPITAL = 163;
    private static final int DEEPEST_HEADING = 4;
    private static final int DEEPEST_ITEM = 3;

    private final PlanDocument document;
    private final OfficialForm form;
    private final WordXml xml;

    WordText(OfficialPaper paper, OutputStream out) throws XMLStreamException {
        this.document = paper.text();
        this.form = new OfficialForm(paper);
        this.xml = new WordXml(out);
    }

    void write() throws XMLStreamException {
        xml.document(() -> {
            letterhead();
            xml.paragraph("Title", form.kind());
            xml.paragraph("Subtitle", form.subject());
            xml.rule(BESIDE_SUBJECT);
            for (var line : form.addressees()) {
                xml.paragraph("Addressee", line);
            }
            preamble();
            for (var section : document.sections()) {
                section(section, 1);
            }
            for (var line : document.closing()) {
                xml.paragraph("Closing", OfficialForm.words(line));
            }
            ending();
            attachments();
        });
    }

    private void letterhead() throws XMLStreamException {
        xml.table(null, List.of(LEFT_HALF, RIGHT_HALF), () -> {
            xml.row(false, () -> {
                xml.cell(LEFT_HALF, false, this::issuer);
                xml.cell(RIGHT_HALF, false, () -> {
                    xml.paragraph("Nation", OfficialForm.NATION);
                    xml.paragraph("Motto", OfficialForm.MOTTO);
                    xml.rule(BESIDE_MOTTO);
                });
            });
            xml.row(false, () -> {
                xml.cell(LEFT_HALF, false, () -> xml.paragraph("DocumentNumber", form.number()));
                xml.cell(RIGHT_HALF, false, () -> xml.paragraph("PlaceAndDate", form.placeAndDate()));
            });
        });
    }

    private void issuer() throws XMLStreamException {
        for (var line : document.letterhead()) {
            xml.paragraph("SuperiorBody", line);
        }
        for (var line : form.issuer()) {
            xml.paragraph("IssuingBody", line);
        }
        var longest = form.issuer().stream().mapToInt(String::length).max().orElse(0);
        var rule = Math.min(longest * CAPITAL, LEFT_HALF) * 2 / 5;
        xml.rule((LEFT_HALF - rule) / 2);
    }

    private void preamble() throws XMLStreamException {
        var lines = document.preamble();
        for (int index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            if (OfficialForm.isBasis(line)) {
                var next = index + 1 < lines.size() ? lines.get(index + 1) : null;
                xml.paragraph("LegalBasis", OfficialForm.basis(line, next));
            } else {
                line(line);
            }
        }
    }

    private void section(Section section, int depth) throws XMLStreamException {
        xml.paragraph("Heading" + Math.min(depth, DEEPEST_HEADING), OfficialForm.heading(section, depth));
        for (var line : section.lines()) {
            line(line);
        }
        for (var child : section.children()) {
            section(child, depth + 1);
        }
    }

    private void line(Line line) throws XMLStreamException {
        var plain = line.marker() == null && line.level() == 0;
        var style = plain ? "BodyText" : "Item" + Math.min(line.level() + 1, DEEPEST_ITEM);
        xml.paragraph(style, OfficialForm.words(line));
    }

    private void ending() throws XMLStreamException {
        xml.table(
                null,
                List.of(LEFT_HALF + 600, RIGHT_HALF - 600),
                () -> xml.row(false, () -> {
                    xml.cell(LEFT_HALF + 600, false, this::recipients);
                    xml.cell(RIGHT_HALF - 600, false, this::signature);
                }));
        for (var stamp : document.signatures()) {
            for (var words : OfficialForm.stamp(stamp)) {
                xml.paragraph("Stamp", words);
            }
        }
    }

    private void recipients() throws XMLStreamException {
        xml.paragraph("RecipientsLabel", document.recipients().isEmpty() ? "" : OfficialForm.RECIPIENTS);
        for (var line : form.recipients()) {
            xml.paragraph("Recipient", line);
        }
    }

    private void signature() throws XMLStreamException {
        for (var post : form.signing()) {
            xml.paragraph("SignerPost", post);
        }
        var name = document.header().signerName();
        xml.paragraph("SignerName", name == null ? "" : name);
    }

    private void attachments() throws XMLStreamException {
        var across = false;
        var first = true;
        for (var attachment : form.attachments()) {
            xml.endOfPart(across, first);
            attachment(attachment);
            across = attachment.wide();
            first = false;
        }
        // A table right before the end of the file needs a paragraph behind it.
        xml.paragraph("SectionEnd", "");
        xml.page(across, first);
    }

    private void attachment(Attachment attachment) throws XMLStreamException {
        xml.paragraph("AppendixLabel", attachment.label());
        if (attachment.title() != null) {
            xml.paragraph("AppendixTitle", attachment.title());
        }
        xml.paragraph("AppendixOf", form.belonging());
        if (attachment.isTable()) {
            table(attachment);
            return;
        }
        for (var row : attachment.rows()) {
            for (var text : row.cells().stream().flatMap(List::stream).toList()) {
                xml.paragraph("BodyText", text);
            }
        }
    }

    private void table(Attachment attachment) throws XMLStreamException {
        var widths = widths(attachment);
        xml.table("TableGrid", widths, () -> {
            var heading = true;
            for (var row : attachment.rows()) {
                row(attachment, row, widths, heading);
                heading = false;
            }
        });
    }

    private void row(Attachment attachment, Row row, List<Integer> widths, boolean heading) throws XMLStreamException {
        xml.row(heading, () -> {
            var cells = attachment.cellsOf(row);
            for (int column = 0; column < cells.size(); column++) {
                var paragraphs = cells.get(column);
                xml.cell(widths.get(column), heading, () -> {
                    for (var text : paragraphs.isEmpty() ? List.of("") : paragraphs) {
                        xml.paragraph(heading ? "TableHeading" : isNumber(text) ? "TableNumber" : "TableText", text);
                    }
                });
            }
        });
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(Character::isDigit);
    }

    private static List<Integer> widths(Attachment attachment) {
        var width = attachment.wide() ? ACROSS : UPRIGHT;
        var shares = attachment.shares();
        var whole = shares.stream().mapToInt(Integer::intValue).sum();
        var widths = new ArrayList<Integer>();
        for (var share : shares) {
            widths.add(width * share / whole);
        }
        return Collections.unmodifiableList(widths);
    }
}
