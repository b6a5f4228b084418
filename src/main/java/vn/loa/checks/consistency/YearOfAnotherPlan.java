package vn.loa.checks.consistency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sentence;
import vn.loa.checks.Span;
import vn.loa.documents.PlanDocument.Severity;

/** What is to be done is done in the plan's year; an earlier year stays behind when a plan is copied. */
@About(id = "YEAR-01", severity = Severity.ERROR, source = "Thông lệ hành chính: kế hoạch năm chỉ giao việc của năm đó")
final class YearOfAnotherPlan implements Rule {

    private static final Pattern YEAR = Pattern.compile("(?:năm\\s|[Qq]uý\\s(?:I{1,3}|0?[123])/)(20\\d{2})(?!\\d)");

    /** A period, a day or month, the year of a law, or a bound. */
    private static final Pattern NOT_OF_THE_PLAN_BEFORE = Pattern.compile(
            "(?:giai đoạn[^;.]*|tháng\\s+\\d{1,2}\\s*,?\\s*năm\\s|tháng\\s+\\d{1,2}/|20\\d{2}\\s*[-–—,]\\s*(?:năm\\s)?|từ\\s(?:đầu\\s)?năm\\s|đến\\s(?:hết\\s|cuối\\s)?năm\\s|kể từ\\s[^;,.]*|(?:trước|phê duyệt|ban hành|thành lập|ký|thông qua|sửa đổi|bổ sung|nguồn)\\snăm\\s|sau\\snăm\\s"
                    + "|(?:Luật|luật|Hiến pháp|Pháp lệnh)\\s[^;.]*)$");

    private static final Pattern PERIOD_AFTER = Pattern.compile(
            "^\\s*(?:[-–—]\\s*(?:năm\\s)?20\\d{2}|,\\s*20\\d{2}|(?:đến|và|,)\\s+năm\\s+20\\d{2}|đến\\s20\\d{2})");

    /** The sentence looks back. */
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "(?<!\\p{L})(?:so với|kết quả[^;.]*năm|năm qua|tổng kết|sơ kết|đánh giá|rút kinh nghiệm|kinh nghiệm|hạn chế|tồn tại|khắc phục|đã|đạt được|báo cáo năm|công bố|xếp hạng|xếp loại|chỉ số|năm trước|cùng kỳ|vừa qua|tiếp nối|phát huy kết quả|trước đây)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OF_THE_PAST = Pattern.compile(
            "(?<!\\p{L})(?:kết quả|tình hình|thực trạng|đánh giá|tồn tại|hạn chế)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Manuscript plan, Findings findings) {
        var year = plan.document().header().year();
        if (year == null) {
            return;
        }
        var past = past(plan);
        for (var passage : plan.passages()) {
            if ((passage.isOperative() || passage.kind() == Passage.Kind.CLOSING)
                    && past.stream().noneMatch(part -> (passage.at() + ".").startsWith(part + "."))) {
                check(passage, year, plan, findings);
            }
        }
    }

    /** The parts that tell what came of an earlier plan. */
    private static List<String> past(Manuscript plan) {
        return plan.passages(Passage.Kind.HEADING).stream()
                .filter(heading -> OF_THE_PAST.matcher(heading.text()).find())
                .map(Passage::at)
                .toList();
    }

    private static void check(Passage passage, int year, Manuscript plan, Findings findings) {
        if (!passage.text().contains("20")) {
            return;
        }
        var other = YEAR.matcher(passage.text());
        while (other.find()) {
            if (Integer.parseInt(other.group(1)) < year && isOfThePlan(passage, other, plan)) {
                tell(passage, other, year, findings);
            }
        }
    }

    private static void tell(Passage passage, Matcher other, int year, Findings findings) {
        var span = new Span(other.start(1), other.end(1));
        var text = passage.text();
        var words = text.substring(Math.max(0, text.lastIndexOf(' ', Math.max(0, span.from() - 30)) + 1), span.to());
        // Where both years stand in one sentence the other may be meant.
        boolean both = Sentence.around(text, span).of(text).contains(String.valueOf(year));
        findings.at(passage, words, other.group(1), String.valueOf(year))
                .as(both ? Severity.WARNING : Severity.ERROR)
                .repair(passage.to(span.replaced(text, String.valueOf(year))))
                .add();
    }

    private static boolean isOfThePlan(Passage passage, Matcher other, Manuscript plan) {
        var text = passage.text();
        var span = new Span(other.start(1), other.end(1));
        var sentence = Sentence.around(text, span);
        return !NOT_OF_THE_PLAN_BEFORE
                        .matcher(text.substring(sentence.from(), span.from()))
                        .find()
                && !PERIOD_AFTER.matcher(text.substring(span.to())).find()
                && !LOOKS_BACK.matcher(sentence.of(text)).find()
                && plan.citations().stream()
                        .noneMatch(citation ->
                                citation.passage() == passage && citation.span().overlaps(span));
    }
}
