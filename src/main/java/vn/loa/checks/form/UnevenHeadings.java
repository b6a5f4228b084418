package vn.loa.checks.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;
import vn.loa.documents.Words;

/** Headings beside each other end alike and are parted from their numbers. */
@About(id = "FORM-15", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class UnevenHeadings implements Rule {

    private static final Pattern NUMBERED =
            Pattern.compile("((?:[IVX]+|\\d+(?:\\.\\d+)*|[a-zđ])\\s?[.)/-]?)(\\s*)(\\p{L}.*)");

    private static final int LONGEST = 15;

    /** A heading as it stands on the paper. */
    private record Heading(Section section, Sheet.Paragraph paragraph, String at) {

        boolean isInline() {
            return !Words.of(paragraph.text()).equals(words(section));
        }

        /** Items that were read as headings end as sentences do. */
        boolean isShort() {
            return !isInline() && Words.count(section.title()) <= LONGEST;
        }

        boolean isTight() {
            var numbered = NUMBERED.matcher(paragraph.text());
            return numbered.matches() && numbered.group(2).isEmpty();
        }

        /** The mark at its end; none for an ellipsis. */
        String mark() {
            var text = paragraph.text();
            char last = text.charAt(text.length() - 1);
            return last == ':' || last == '.' && !text.endsWith("..") ? String.valueOf(last) : "";
        }
    }

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (!plan.isRead()) {
            return;
        }
        var headings = headings(plan);
        headings.values().stream().filter(Heading::isTight).forEach(heading -> tight(heading, findings));
        marks(plan.document().sections(), headings, findings);
        inline(plan.document().sections(), headings, findings);
        plan.document().everySection().forEach(section -> group(section, headings, findings));
    }

    private static void tight(Heading heading, Findings findings) {
        findings.at(
                        heading.paragraph().spot(),
                        heading.at(),
                        heading.paragraph().text())
                .saying("tight")
                .add();
    }

    private static void group(Section parent, Map<Section, Heading> headings, Findings findings) {
        marks(parent.children(), headings, findings);
        // Who does what is often told in a line, the parts of an activity always.
        if (parent.role() != SectionRole.ASSIGNMENT && parent.role() != SectionRole.ACTIVITY) {
            inline(parent.children(), headings, findings);
        }
    }

    private static void marks(List<Section> siblings, Map<Section, Heading> headings, Findings findings) {
        var blocks = found(siblings, headings).stream().filter(Heading::isShort).toList();
        var marks = blocks.stream().collect(Collectors.groupingBy(Heading::mark));
        if (marks.size() > 1) {
            var odd =
                    blocks.stream().filter(heading -> !heading.mark().isEmpty()).toList();
            at(odd.get(0), odd, findings).saying("marks").add();
        }
    }

    private static void inline(List<Section> siblings, Map<Section, Heading> headings, Findings findings) {
        var found = found(siblings, headings);
        var inline = found.stream().filter(Heading::isInline).toList();
        // One sentence behind the colon, a list below it: both go on behind their heading.
        boolean alike = found.stream()
                .allMatch(heading -> heading.isInline() || heading.mark().equals(":"));
        if (!inline.isEmpty() && inline.size() < found.size() && !alike) {
            at(inline.get(0), inline, findings)
                    .as(Severity.HINT)
                    .saying("inline")
                    .add();
        }
    }

    private static List<Heading> found(List<Section> siblings, Map<Section, Heading> headings) {
        return siblings.stream().map(headings::get).filter(Objects::nonNull).toList();
    }

    private static Findings.Builder at(Heading first, List<Heading> odd, Findings findings) {
        var numbers = odd.stream().map(UnevenHeadings::number).collect(Collectors.joining(", "));
        return findings.at(
                first.paragraph().spot(), first.at(), first.paragraph().text(), numbers);
    }

    private static String number(Heading heading) {
        return Objects.requireNonNullElse(heading.section().number(), "");
    }

    /** Headings stand on the paper in the order in which they were read. */
    private static Map<Section, Heading> headings(Manuscript plan) {
        var paragraphs = new ArrayList<>(Sheet.of(plan).paragraphs());
        var words =
                paragraphs.stream().map(paragraph -> Words.of(paragraph.text())).toList();
        var places = plan.passages(Passage.Kind.HEADING);
        var sections = plan.document().everySection();
        var headings = new HashMap<Section, Heading>();
        int next = 0;
        for (int s = 0; s < sections.size(); s++) {
            var section = sections.get(s);
            var sought = words(section);
            for (int i = next; section.number() != null && i < paragraphs.size(); i++) {
                if (words.get(i).startsWith(sought)) {
                    headings.put(
                            section,
                            new Heading(
                                    section, paragraphs.get(i), places.get(s).at()));
                    next = i + 1;
                    break;
                }
            }
        }
        return headings;
    }

    private static String words(Section section) {
        return Words.of(section.number() + " " + section.title());
    }
}
