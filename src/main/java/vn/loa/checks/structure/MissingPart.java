package vn.loa.checks.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.checks.Spot;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;

/** A plan says why, to whom, what, how, who, with what money, and what is reported when. */
@About(
        id = "STR-09",
        severity = Severity.WARNING,
        source =
                "Bố cục thường dùng của kế hoạch tuyên truyền cải cách hành chính; Nghị định 09/2019/NĐ-CP về chế độ báo cáo")
final class MissingPart implements Rule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AUDIENCE = Pattern.compile(
            "(?:đối tượng|tuyên truyền (?:đến|tới|cho)|vận động|hướng dẫn|nhận thức)[^.;]{0,60}(?:cán bộ|công chức|đảng viên|đoàn viên|hội viên|người dân|nhân dân|doanh nghiệp|hộ kinh doanh)",
            FLAGS);
    private static final Pattern REPORT = Pattern.compile(
            "báo cáo[^.;]{0,120}(?:(?:theo|hằng|hàng|mỗi|từng|cuối) (?:tuần|tháng|quý|năm)|\\d+ tháng|trước ngày|chậm nhất)"
                    + "|(?:(?:theo|hằng|hàng|mỗi|từng|cuối) (?:tuần|tháng|quý|năm)|\\d+ tháng|trước ngày)[^.;]{0,120}báo cáo",
            FLAGS);

    @Override
    public void check(Manuscript plan, Findings findings) {
        var missing = missing(plan);
        if (!missing.isEmpty()) {
            findings.missing(Spot.DOCUMENT, "Nội dung", String.join("; ", missing))
                    .add();
        }
    }

    private static List<String> missing(Manuscript plan) {
        var document = plan.document();
        boolean activities = !document.activities().isEmpty();
        var missing = new ArrayList<String>();
        add(missing, "mục đích", plan.has(SectionRole.PURPOSE));
        add(
                missing,
                "đối tượng",
                plan.has(SectionRole.AUDIENCE)
                        || means(document, Meaning.Audience.class)
                        || says(plan, "", AUDIENCE)
                        || document.activities().stream()
                                .anyMatch(activity -> !activity.audiences().isEmpty()));
        add(missing, "nội dung", plan.has(SectionRole.CONTENT) || means(document, Meaning.Content.class) || activities);
        add(
                missing,
                "hình thức",
                plan.has(SectionRole.CHANNEL)
                        || means(document, Meaning.Channel.class)
                        || document.activities().stream()
                                .anyMatch(activity -> !activity.channels().isEmpty()));
        add(
                missing,
                "tổ chức thực hiện",
                plan.has(SectionRole.ASSIGNMENT)
                        || means(document, Meaning.Task.class)
                        || document.activities().stream().anyMatch(activity -> activity.lead() != null));
        add(
                missing,
                "kinh phí",
                !Sheet.of(plan).isOfState()
                        || plan.has(SectionRole.BUDGET)
                        || means(document, Meaning.Budget.class)
                        || document.activities().stream().anyMatch(activity -> activity.budget() != null));
        add(
                missing,
                "chế độ báo cáo",
                plan.has(SectionRole.REPORTING) || reports(document) || says(plan, "áo cáo", REPORT));
        return missing;
    }

    /** A text without the word needs no closer look. */
    private static boolean says(Manuscript plan, String word, Pattern words) {
        return plan.passages().stream()
                .filter(Passage::isOperative)
                .map(Passage::text)
                .anyMatch(text -> text.contains(word) && words.matcher(text).find());
    }

    private static void add(List<String> missing, String part, boolean there) {
        if (!there) {
            missing.add(part);
        }
    }

    private static boolean means(PlanDocument document, Class<? extends Meaning> kind) {
        return !document.meant(kind).isEmpty();
    }

    /** A duty to report that doesn't say when is none yet. */
    private static boolean reports(PlanDocument document) {
        return document.meant(Meaning.Reporting.class).stream()
                .anyMatch(duty -> duty.meaning().period() != null);
    }
}
