package vn.loa.checks.carrying;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** A target of 100% says of what it is counted, and by which data. */
@About(
        id = "ACT-10",
        severity = Severity.WARNING,
        source = "Bộ chỉ số cải cách hành chính: mức độ hoàn thành kế hoạch tính trên mục tiêu đề ra")
final class WholeWithoutSource implements Rule {

    /** Of officers, villages, offices and published procedures everybody has the list. */
    private static final Pattern WHOLE = Pattern.compile(
            "100\\s?%\\s+(?:các |số |tổng |đội ngũ )?(?!(?:thủ tục|TTHC|cán bộ|công chức|viên chức|đảng viên|hội viên|thôn|khu dân cư|bản|ấp|khóm|buôn|xóm|tổ dân phố|khu phố|sở|ngành|phòng|ban|cơ quan|đơn vị|xã|phường|trường|người đứng đầu))[\\p{L} ,]{3,60}");

    private static final Pattern SENTENCE = Pattern.compile("[^.;]*100\\s?%[^.;]*");
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)tổng số|số liệu|thống kê|danh sách|trích xuất|đo bằng|tính (?:trên|theo)|theo (?:báo cáo|kết quả|dữ liệu|sổ)|minh chứng");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var lines = plan.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.LINE
                        || passage.kind() == Passage.Kind.ACTIVITY
                                && passage.spot().field().equals("target"))
                .filter(passage -> isUncounted(passage.text()))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        var whole = WHOLE.matcher(lines.get(0).text());
        if (whole.find()) {
            findings.at(
                            lines.get(0),
                            whole.group().strip(),
                            Task.brief(whole.group().strip()),
                            lines.size())
                    .saying(lines.size() == 1 ? "once" : "often")
                    .add();
        }
    }

    private static boolean isUncounted(String text) {
        return WHOLE.matcher(text).find()
                && SENTENCE.matcher(text)
                        .results()
                        .noneMatch(sentence -> COUNTED.matcher(sentence.group()).find());
    }
}
