package vn.loa.checks.carrying;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;

/** A duty to report says how often and to whom; once for the plan is enough. */
@About(id = "REP-02", severity = Severity.ERROR, source = "Nghị định 09/2019/NĐ-CP")
final class VagueReport implements Rule {

    private static final Pattern TIME = Pattern.compile("(?iu)(?<!\\p{L})(?:"
            + "(?:trước|vào|đến|chậm nhất|trong) (?:ngày|tháng|quý|\\d)|tháng \\d|quý (?:I|II|III|IV|\\d)"
            + "|(?:đầu|cuối|hằng|hàng|mỗi|từng|theo|báo cáo) (?:tuần|tháng|quý|năm|6 tháng)|(?:\\d+|sáu|chín) tháng|đột xuất"
            + "|theo yêu cầu|sau khi|khi kết thúc|hoàn thành|\\d{1,2}/\\d{1,2}(?!/\\p{L}))");

    private static final Pattern RECEIVER = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:báo cáo|gửi|về|cho|trình|lên)(?: \\p{Ll}+){0,4}? (?:UBND|HĐND|[ủu][ỷy] ban|phòng|sở|bộ|ban|chủ tịch|đảng [ủu][ỷy]|thường trực|quận|huyện|tỉnh|xã|phường|lãnh đạo|giám đốc|văn phòng|trung tâm|cấp trên|cơ quan|đơn vị|hội đồng)(?!\\p{L})");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var duties = Reports.duties(plan);
        boolean settled = duties.stream()
                .anyMatch(line -> line.role() == SectionRole.REPORTING && hasTime(line) && hasReceiver(line));
        for (var line : duties) {
            if (!Reports.isCasual(line)
                    && line.meanings().stream().anyMatch(Meaning.Reporting.class::isInstance)
                    && !settled) {
                tell(line, findings);
            }
        }
    }

    private static void tell(Passage line, Findings findings) {
        var sentence = sentence(line.text());
        if (!hasTime(line)) {
            findings.at(line, sentence, Task.brief(sentence))
                    .as(sentence.contains("theo quy định") ? Severity.WARNING : Severity.ERROR)
                    .saying("period")
                    .add();
        } else if (!hasReceiver(line)) {
            findings.at(line, sentence, Task.brief(sentence)).saying("receiver").add();
        }
    }

    private static String sentence(String text) {
        int report = text.toLowerCase(Locale.ROOT).indexOf("báo cáo");
        int start = Math.max(text.lastIndexOf(". ", report), text.lastIndexOf("; ", report));
        int end = text.indexOf(". ", Math.max(report, 0));
        return text.substring(start < 0 ? 0 : start + 2, end < 0 ? text.length() : end + 1);
    }

    static boolean hasTime(Passage line) {
        return reporting(line).anyMatch(reporting -> reporting.period() != null)
                || TIME.matcher(line.text()).find();
    }

    private static boolean hasReceiver(Passage line) {
        return reporting(line).anyMatch(reporting -> reporting.to() != null)
                || RECEIVER.matcher(line.text()).find();
    }

    private static Stream<Meaning.Reporting> reporting(Passage line) {
        return line.meanings().stream()
                .filter(Meaning.Reporting.class::isInstance)
                .map(Meaning.Reporting.class::cast);
    }
}
