package vn.loa.documents;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.documents.Attachment.Row;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;

/**
 * A plan as markup, laid out as on paper: the one source for screen, print and PDF. Every text is escaped, so the page may
 * take it as it is. Sections, lines and activities are found by {@code section-<id>}, {@code line-<id>}, {@code activity-<id>}.
 */
@Component
public class Paper {

    /** On a page the plan stands below the page's own heading. */
    private static final int BELOW_PAGE_HEADING = 2;

    private static final int DEEPEST_HEADING = 6;

    public String markup(PlanDocument document) {
        return sheet(OfficialPaper.plan(document), BELOW_PAGE_HEADING).outerHtml();
    }

    /** A paragraph, a heading or a paragraph of a cell. */
    public record Block(String text, boolean inTable) {}

    /** The words on the paper from top to bottom, but for number and date, which are not there before the plan is issued. */
    public List<Block> blocks(PlanDocument document) {
        var sheet = sheet(OfficialPaper.plan(document), BELOW_PAGE_HEADING);
        sheet.select(".letterhead > .number, .letterhead > .date").remove();
        return sheet.select("p, li, h2 > span, h3 > span, h2:not(:has(span)), h3:not(:has(span)), h4, h5, h6").stream()
                .map(block -> new Block(block.text(), block.closest("table") != null))
                .filter(block -> !block.text().isBlank())
                .toList();
    }

    /** The element of the whole paper, its subject being a heading of the given rank. */
    static Element sheet(OfficialPaper official, int rank) {
        var shell = Document.createShell("");
        shell.outputSettings().prettyPrint(false);
        var paper = shell.body().appendElement("article").attr("class", "paper").attr("lang", "vi");
        new Writing(official.text(), new OfficialForm(official), rank).onto(paper);
        return paper;
    }

    private record Writing(PlanDocument document, OfficialForm form, int rank) {

        void onto(Element paper) {
            letterhead(paper.appendElement("div").attr("class", "letterhead"));
            subject(paper);
            lines(paper.appendElement("div").attr("class", "preamble"), document.preamble());
            document.sections().forEach(section -> section(paper, section, 1));
            lines(paper.appendElement("div").attr("class", "closing"), document.closing());
            ending(paper.appendElement("div").attr("class", "ending"));
            document.signatures()
                    .forEach(stamp -> OfficialForm.stamp(stamp).forEach(words -> paragraph(paper, "stamp", words)));
            form.attachments().forEach(attachment -> attachment(paper, attachment));
        }

        private void letterhead(Element head) {
            var issuer = head.appendElement("div").attr("class", "issuer");
            document.letterhead().forEach(line -> paragraph(issuer, "superior", line));
            ruled(paragraph(issuer, "body", String.join("\n", form.issuer())));
            var nation = head.appendElement("div").attr("class", "nation");
            paragraph(nation, "name", OfficialForm.NATION);
            ruled(paragraph(nation, "motto", OfficialForm.MOTTO));
            paragraph(head, "number", form.number());
            paragraph(head, "date", form.placeAndDate());
        }

        /** Puts the short line under the words, as long as its style says in proportion to them. */
        private static void ruled(Element words) {
            var held = new Element("span").attr("class", "held");
            List.copyOf(words.childNodes()).forEach(held::appendChild);
            held.appendElement("span").attr("class", "rule");
            words.appendChild(held);
        }

        private void subject(Element paper) {
            var heading = paper.appendElement("h" + rank).attr("class", "subject");
            heading.appendElement("span").attr("class", "kind").text(form.kind());
            text(heading.appendElement("span").attr("class", "about"), form.subject());
            paper.appendElement("div").attr("class", "rule subject-rule");
            form.addressees().forEach(line -> paragraph(paper, "addressee", line));
        }

        private void section(Element parent, Section section, int depth) {
            var part = parent.appendElement("section").attr("class", "depth-" + depth);
            identify(part, "section-", section.id());
            var heading = part.appendElement("h" + Math.min(rank + depth, DEEPEST_HEADING));
            text(heading, OfficialForm.heading(section, depth));
            lines(part, section.lines());
            section.children().forEach(child -> section(part, child, depth + 1));
        }

        private void lines(Element parent, List<Line> lines) {
            for (int index = 0; index < lines.size(); index++) {
                var line = lines.get(index);
                var next = index + 1 < lines.size() ? lines.get(index + 1) : null;
                var basis = parent.hasClass("preamble") && OfficialForm.isBasis(line);
                var paragraph = paragraph(
                        parent,
                        basis ? "basis" : "line level-" + line.level(),
                        basis ? OfficialForm.basis(line, next) : OfficialForm.words(line));
                identify(paragraph, "line-", line.id());
            }
        }

        private void ending(Element ending) {
            var recipients = ending.appendElement("div").attr("class", "recipients");
            if (!document.recipients().isEmpty()) {
                paragraph(recipients, "label", OfficialForm.RECIPIENTS);
                var list = recipients.appendElement("ul");
                form.recipients().forEach(line -> text(list.appendElement("li"), line));
            }
            var signature = ending.appendElement("div").attr("class", "signature");
            form.signing().forEach(line -> paragraph(signature, "post", line));
            var name = document.header().signerName();
            paragraph(signature, "name", name == null ? "" : name);
        }

        private void attachment(Element paper, Attachment attachment) {
            var appendix = paper.appendElement("section")
                    .attr("class", attachment.wide() ? "appendix wide" : "appendix narrow");
            var heading = appendix.appendElement("h" + (rank + 1));
            text(heading.appendElement("span").attr("class", "label"), attachment.label());
            if (attachment.title() != null) {
                text(heading.appendElement("span").attr("class", "title"), attachment.title());
            }
            paragraph(appendix, "belonging", form.belonging());
            if (attachment.isTable()) {
                table(appendix, attachment);
            } else {
                attachment.rows().stream()
                        .flatMap(row -> row.cells().stream().flatMap(List::stream))
                        .forEach(words -> paragraph(appendix, "line", words));
            }
        }

        private static void table(Element appendix, Attachment attachment) {
            var box = appendix.appendElement("div")
                    .attr("class", "table-box")
                    .attr("role", "region")
                    .attr("tabindex", "0")
                    .attr("aria-label", attachment.title() == null ? attachment.label() : attachment.title());
            var table = box.appendElement("table").attr("class", "columns-" + attachment.columns());
            var rows = attachment.rows();
            row(table.appendElement("thead"), attachment, rows.get(0), "th");
            var body = table.appendElement("tbody");
            rows.subList(1, rows.size()).forEach(row -> row(body, attachment, row, "td"));
        }

        private static void row(Element part, Attachment attachment, Row row, String kind) {
            var line = part.appendElement("tr");
            identify(line, "activity-", row.id());
            for (var paragraphs : attachment.cellsOf(row)) {
                var cell = line.appendElement(kind);
                if (kind.equals("th")) {
                    cell.attr("scope", "col");
                }
                paragraphs.forEach(words -> text(cell.appendElement("p"), words));
            }
        }

        private static Element paragraph(Element parent, String style, String words) {
            var paragraph = parent.appendElement("p").attr("class", style);
            text(paragraph, words);
            return paragraph;
        }

        private static void identify(Element element, String prefix, @Nullable String id) {
            if (id != null) {
                element.id(prefix + id);
            }
        }

        private static void text(Element element, String words) {
            var first = true;
            for (var line : OfficialForm.printable(words).split("\n", -1)) {
                if (!first) {
                    element.appendElement("br");
                }
                element.appendText(line);
                first = false;
            }
        }
    }
}
