package vn.loa.checks.carrying;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.documents.Meaning;
import vn.loa.documents.SectionRole;

/** What a plan says of reporting. */
final class Reports {

    private static final Pattern REPORT =
            Pattern.compile("(?iu)(?<!\\p{L})(?:báo cáo|tổng hợp kết quả|gửi kết quả)(?!\\p{L})(?! viên)");

    /** A report of what came up, not of how the plan is carried out. */
    private static final Pattern CASUAL = Pattern.compile(
            "(?iu)(?:vướng mắc|khó khăn|phát sinh|xem xét|tháo gỡ|xin ý kiến|chỉ đạo giải quyết|theo quy định tại mục|theo chế độ báo cáo|báo cáo viên)");

    private Reports() {}

    /** The lines that lay down a duty to report. */
    static List<Passage> duties(Manuscript plan) {
        return plan.passages(Passage.Kind.LINE).stream().filter(Reports::isDuty).toList();
    }

    private static boolean isDuty(Passage line) {
        boolean place = line.role() == SectionRole.ASSIGNMENT || line.role() == SectionRole.REPORTING;
        boolean meant = line.meanings().stream().anyMatch(Meaning.Reporting.class::isInstance);
        return meant
                || place
                        && REPORT.matcher(line.text()).find()
                        && !CASUAL.matcher(line.text()).find();
    }

    static boolean isCasual(Passage line) {
        return CASUAL.matcher(line.text()).find();
    }
}
