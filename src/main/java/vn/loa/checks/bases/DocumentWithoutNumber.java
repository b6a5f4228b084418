package vn.loa.checks.bases;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Span;
import vn.loa.documents.PlanDocument.Severity;

/** A document that the text names can be found: it has its number, a law its whole name. */
@About(id = "LEG-09", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class DocumentWithoutNumber implements Rule {

    private static final Pattern BARE_NUMBER = Pattern.compile(
            "(?<!\\p{L})(Quyết định|Nghị định|Nghị quyết|Chỉ thị|Thông tư)\\s+(?:số\\s+)?(\\d{1,4})\\s+(?=của\\s|ngày\\s)");
    private static final Pattern SUBJECT_ONLY =
            Pattern.compile("(?<!\\p{L})(?:Quyết định|Nghị định|Nghị quyết|Chỉ thị|Thông tư)\\s+về\\s+[^,;.]{4,80}");
    private static final Pattern CURRENT_LAW =
            Pattern.compile("(?<!\\p{L})Luật\\s+[^,;.]{2,60}?\\s+hiện hành", Pattern.UNICODE_CASE);
    private static final Pattern YET_TO_COME = Pattern.compile(
            "(?:ban hành|tham mưu|xây dựng|trình|dự thảo|các|những|một số|thông qua|soạn thảo)\\s+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> KINDS =
            List.of("Quyết định", "Nghị định", "Nghị quyết", "Chỉ thị", "Thông tư", "Luật");

    @Override
    public void check(Manuscript plan, Findings findings) {
        for (var passage : plan.passages()) {
            if (passage.kind() != Passage.Kind.PREAMBLE
                    && passage.isOperative()
                    && KINDS.stream().anyMatch(passage.text()::contains)) {
                numbers(passage, plan, findings);
                subjects(passage, plan, findings);
                var law = CURRENT_LAW.matcher(passage.text());
                while (law.find()) {
                    findings.at(passage, law.group()).saying("law").add();
                }
            }
        }
    }

    private static void numbers(Passage passage, Manuscript plan, Findings findings) {
        var bare = BARE_NUMBER.matcher(passage.text());
        while (bare.find()) {
            if (!isNamedInFull(bare, plan)) {
                findings.at(passage, bare.group().strip()).saying("number").add();
            }
        }
    }

    /** What was cited in full goes by its number afterwards. */
    private static boolean isNamedInFull(Matcher bare, Manuscript plan) {
        return plan.citations().stream()
                .anyMatch(citation -> citation.basis().kind().equals(bare.group(1))
                        && String.valueOf(citation.basis().number()).startsWith(bare.group(2) + "/"));
    }

    private static void subjects(Passage passage, Manuscript plan, Findings findings) {
        var subject = SUBJECT_ONLY.matcher(passage.text());
        while (subject.find()) {
            var span = new Span(subject.start(), subject.end());
            boolean cited = plan.citations().stream()
                    .anyMatch(citation ->
                            citation.passage() == passage && citation.span().overlaps(span));
            if (!cited
                    && !YET_TO_COME
                            .matcher(passage.text().substring(0, subject.start()))
                            .find()) {
                findings.at(passage, subject.group().strip()).add();
            }
        }
    }
}
