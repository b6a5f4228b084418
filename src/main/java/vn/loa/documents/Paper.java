package vn.loa.documents;

import java.util.List;
import org.jsoup.Jsoup;
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
        return markup(OfficialPaper.plan(document), BELOW_PAGE_HEADING);
    }

    /** The whole paper, its subject being a heading of the given rank. */
    static String markup(OfficialPaper official, int rank) {
        var paper = new Markup();
        new Writing(official.text(), new OfficialForm(official), rank, paper).write();
        return paper.toString();
    }

    /** A paragraph, a heading or a paragraph of a cell. */
    public record Block(String text, boolean inTable) {}

    /** The words on the paper from top to bottom, but for number and date, which are not there before the plan is issued. */
    public List<Block> blocks(PlanDocument document) {
        var sheet = Jsoup.parseBodyFragment(markup(document));
        sheet.select(".letterhead > .number, .letterhead > .date").remove();
        return sheet.select("p, li, h2 > span, h3 > span, h2:not(:has(span)), h3:not(:has(span)), h4, h5, h6").stream()
                .map(block -> new Block(block.text(), block.closest("table") != null))
                .filter(block -> !block.text().isBlank())
                .toList();
    }

    private record Writing(PlanDocument document, OfficialForm form, int rank, Markup paper) {

        void write() {
            paper.open("article", "class", "paper", "lang", "vi");
            letterhead();
            subject();
            paper.open("div", "class", "preamble");
            lines(document.preamble(), true);
            paper.close("div");
            document.sections().forEach(section -> section(section, 1));
            paper.open("div", "class", "closing");
            lines(document.closing(), false);
            paper.close("div");
            ending();
            document.signatures()
                    .forEach(stamp -> OfficialForm.stamp(stamp).forEach(words -> paragraph("stamp", words)));
            form.attachments().forEach(this::attachment);
            paper.close("article");
        }

        private void letterhead() {
            paper.open("div", "class", "letterhead");
            paper.open("div", "class", "issuer");
            document.letterhead().forEach(line -> paragraph("superior", line));
            ruled("body", String.join("\n", form.issuer()));
            paper.close("div");
            paper.open("div", "class", "nation");
            paragraph("name", OfficialForm.NATION);
            ruled("motto", OfficialForm.MOTTO);
            paper.close("div");
            paragraph("number", form.number());
            paragraph("date", form.placeAndDate());
            paper.close("div");
        }

        /** With the short line under the words, as long as its style says in proportion to them. */
        private void ruled(String style, String words) {
            paper.open("p", "class", style);
            paper.open("span", "class", "held");
            text(words);
            element("span", "rule", "");
            paper.close("span");
            paper.close("p");
        }

        private void subject() {
            var heading = "h" + rank;
            paper.open(heading, "class", "subject");
            element("span", "kind", form.kind());
            element("span", "about", form.subject());
            paper.close(heading);
            element("div", "rule subject-rule", "");
            form.addressees().forEach(line -> paragraph("addressee", line));
        }

        private void section(Section section, int depth) {
            paper.open("section", "class", "depth-" + depth, "id", name("section-", section.id()));
            element("h" + Math.min(rank + depth, DEEPEST_HEADING), null, OfficialForm.heading(section, depth));
            lines(section.lines(), false);
            section.children().forEach(child -> section(child, depth + 1));
            paper.close("section");
        }

        private void lines(List<Line> lines, boolean preamble) {
            for (int index = 0; index < lines.size(); index++) {
                var line = lines.get(index);
                var next = index + 1 < lines.size() ? lines.get(index + 1) : null;
                var basis = preamble && OfficialForm.isBasis(line);
                paper.open(
                        "p", "class", basis ? "basis" : "line level-" + line.level(), "id", name("line-", line.id()));
                text(basis ? OfficialForm.basis(line, next) : OfficialForm.words(line));
                paper.close("p");
            }
        }

        private void ending() {
            paper.open("div", "class", "ending");
            paper.open("div", "class", "recipients");
            if (!document.recipients().isEmpty()) {
                paragraph("label", OfficialForm.RECIPIENTS);
                paper.open("ul");
                form.recipients().forEach(line -> element("li", null, line));
                paper.close("ul");
            }
            paper.close("div");
            paper.open("div", "class", "signature");
            form.signing().forEach(line -> paragraph("post", line));
            var name = document.header().signerName();
            paragraph("name", name == null ? "" : name);
            paper.close("div");
            paper.close("div");
        }

        private void attachment(Attachment attachment) {
            paper.open("section", "class", attachment.wide() ? "appendix wide" : "appendix narrow");
            var heading = "h" + (rank + 1);
            paper.open(heading);
            element("span", "label", attachment.label());
            if (attachment.title() != null) {
                element("span", "title", attachment.title());
            }
            paper.close(heading);
            paragraph("belonging", form.belonging());
            if (attachment.isTable()) {
                table(attachment);
            } else {
                attachment.rows().stream()
                        .flatMap(row -> row.cells().stream().flatMap(List::stream))
                        .forEach(words -> paragraph("line", words));
            }
            paper.close("section");
        }

        private void table(Attachment attachment) {
            var title = attachment.title() == null ? attachment.label() : attachment.title();
            paper.open("div", "class", "table-box", "role", "region", "tabindex", "0", "aria-label", title);
            paper.open("table", "class", "columns-" + attachment.columns());
            var rows = attachment.rows();
            paper.open("thead");
            row(attachment, rows.get(0), "th", "col");
            paper.close("thead");
            paper.open("tbody");
            rows.subList(1, rows.size()).forEach(row -> row(attachment, row, "td", null));
            paper.close("tbody");
            paper.close("table");
            paper.close("div");
        }

        private void row(Attachment attachment, Row row, String kind, @Nullable String scope) {
            paper.open("tr", "id", name("activity-", row.id()));
            for (var paragraphs : attachment.cellsOf(row)) {
                paper.open(kind, "scope", scope);
                paragraphs.forEach(words -> element("p", null, words));
                paper.close(kind);
            }
            paper.close("tr");
        }

        private void paragraph(String style, String words) {
            element("p", style, words);
        }

        private void element(String tag, @Nullable String style, String words) {
            paper.open(tag, "class", style);
            text(words);
            paper.close(tag);
        }

        private void text(String words) {
            paper.text(OfficialForm.printable(words));
        }

        private static @Nullable String name(String prefix, @Nullable String id) {
            return id == null ? null : prefix + id;
        }
    }
}
