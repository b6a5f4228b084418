package vn.loa.checks.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Severity;

/** An appendix that the text announces is there. */
@About(id = "STR-08", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1")
final class MissingAppendix implements Rule {

    /** Without these a text needs no closer look. */
    private static final List<String> HINTS = List.of("ụ lục", "èm theo", "ính kèm", "ửi kèm");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:kèm theo|đính kèm|gửi kèm|kèm)\\s(?:các\\s|theo\\s|bảng\\s)?(?:phụ lục|biểu|bảng)(?:\\s+(?:số\\s*)?[IVX\\d]+)?(?!\\p{L})"
                    + "|(?:phụ lục|biểu mẫu|biểu)(?:\\s+(?:số\\s*)?[IVX\\d]+)?\\s(?:kèm theo|đính kèm|gửi kèm)"
                    + "|(?:tại|theo|có)\\s(?:các\\s)?phụ lục(?!\\p{L})",
            FLAGS);

    private static final Pattern TITLE =
            Pattern.compile("\\s*(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU|Biểu mẫu)(?!\\p{L}).{0,160}");

    /** The appendix of another document. */
    private static final Pattern OTHERS = Pattern.compile(
            "^[^.;)]{0,60}(?:ban hành kèm theo|kèm theo|của|tại)?\\s*(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Công văn|Kế hoạch số|Hướng dẫn|Luật)\\s.*",
            FLAGS | Pattern.DOTALL);

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (hasAppendix(plan.document())
                || plan.original().stream().anyMatch(text -> TITLE.matcher(text).matches())) {
            return;
        }
        for (var passage : plan.passages()) {
            if (passage.kind() == Passage.Kind.LINE || passage.kind() == Passage.Kind.CLOSING) {
                check(passage, findings);
            }
        }
    }

    private static void check(Passage passage, Findings findings) {
        var announced = ANNOUNCED.matcher(passage.text());
        if (HINTS.stream().anyMatch(passage.text()::contains)
                && announced.find()
                && !OTHERS.matcher(passage.text().substring(announced.end())).matches()) {
            findings.at(passage, announced.group()).add();
        }
    }

    private static boolean hasAppendix(PlanDocument document) {
        return !document.appendices().isEmpty()
                || document.activities().stream().anyMatch(activity -> activity.place() == ActivityPlace.APPENDIX);
    }
}
