package vn.loa.checks.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.Words;

/** What a heading lists stands below it under the same name. */
@About(id = "STR-04", severity = Severity.WARNING, source = "Thông lệ soạn thảo văn bản hành chính")
final class UnkeptHeading implements Rule {

    private static final Pattern LIST =
            Pattern.compile("\\s*[,;]\\s*|\\s+và\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Manuscript plan, Findings findings) {
        var headings = plan.passages(Passage.Kind.HEADING);
        var sections = plan.document().everySection();
        for (int i = 0; i < sections.size(); i++) {
            var promised = List.of(LIST.split(sections.get(i).title()));
            var children = sections.get(i).children();
            boolean listed = promised.size() > 1 && promised.stream().anyMatch(part -> isKept(children, part));
            for (int at = 0; listed && at < Math.min(promised.size(), children.size()); at++) {
                if (isUnkept(promised, children, at)) {
                    var child = headings.get(sections.indexOf(children.get(at)));
                    findings.at(child, child.text(), sections.get(i).title(), promised.get(at), child.text())
                            .repair(child.to(sentence(promised.get(at))))
                            .add();
                }
            }
        }
    }

    /** The part that should stand here stands nowhere, and what stands here was not promised. */
    private static boolean isUnkept(List<String> promised, List<Section> children, int at) {
        var title = Words.of(children.get(at).title());
        return !isKept(children, promised.get(at)) && promised.stream().noneMatch(part -> names(title, part));
    }

    private static boolean isKept(List<Section> children, String part) {
        return children.stream().anyMatch(child -> names(Words.of(child.title()), part));
    }

    /** "NỘI DUNG" is kept by "Nội dung tuyên truyền", and the other way round. */
    private static boolean names(String title, String part) {
        var words = Words.of(part);
        return title.contains(words) || words.contains(title) || begin(title).equals(begin(words));
    }

    private static String begin(String words) {
        return String.join(" ", Arrays.asList(words.strip().split(" ")).subList(0, Math.min(2, Words.count(words))));
    }

    private static String sentence(String part) {
        var words = part.strip();
        return Words.isCapital(words) ? words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT) : words;
    }
}
