package vn.loa.checks.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;
import vn.loa.documents.Words;

/** Below a heading stands something, and a sentence is said to its end. */
@About(id = "STR-11", severity = Severity.HINT, source = "Thông lệ soạn thảo văn bản hành chính")
final class OpenEnd implements Rule {

    private static final Pattern DOTS = Pattern.compile("(?:…|\\.{3,})\\s*[.;]?$");
    private static final Pattern SENTENCE = Pattern.compile("[.;:]\\s");

    /** What a list goes on with after "và" is its end. */
    private static final Pattern OPEN_LIST = Pattern.compile(".*,[^,]*");

    private static final Pattern CLOSED_LIST = Pattern.compile(".*\\svà\\s[^,]*");

    private static final int LONGEST_HEADING = 12;
    private static final int QUOTED = 40;

    @Override
    public void check(Manuscript plan, Findings findings) {
        var headings = plan.passages(Passage.Kind.HEADING);
        var sections = plan.document().everySection();
        for (int i = 0; i < sections.size(); i++) {
            if (isEmptyHeading(sections, sections.get(i))) {
                findings.at(headings.get(i), headings.get(i).text())
                        .saying("empty")
                        .add();
            }
        }
        plan.passages(Passage.Kind.LINE).stream()
                .filter(line -> isOpen(line.text()))
                .forEach(line ->
                        findings.at(line, end(line.text())).saying("dots").add());
    }

    /** Items that were taken for headings stand beside others like them. */
    private static boolean isEmptyHeading(List<Section> sections, Section section) {
        return isEmpty(section)
                && section.number() != null
                && section.role() != SectionRole.ACTIVITY
                && Words.count(section.title()) <= LONGEST_HEADING
                && sections.stream()
                        .filter(parent -> parent.children().contains(section))
                        .allMatch(parent -> parent.children().stream()
                                                .filter(OpenEnd::isEmpty)
                                                .count()
                                        == 1
                                && parent.children().size() > 1);
    }

    private static boolean isEmpty(Section section) {
        return section.lines().isEmpty() && section.children().isEmpty();
    }

    private static boolean isOpen(String text) {
        var dots = DOTS.matcher(text);
        if (!dots.find()) {
            return false;
        }
        var before = text.substring(0, dots.start());
        var sentences = SENTENCE.split(before);
        var last = sentences[sentences.length - 1];
        boolean list = OPEN_LIST.matcher(last).matches() || before.endsWith(",") || sentences.length > 1;
        return !list || CLOSED_LIST.matcher(last).matches();
    }

    private static String end(String text) {
        int from = text.indexOf(' ', Math.max(0, text.length() - QUOTED));
        return from < 0 ? text : "…" + text.substring(from);
    }
}
