package vn.loa.checks.carrying;

import java.util.HashSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Repair;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** A state body asks the Party's offices, the Front and the mass organisations; it doesn't order them. */
@About(
        id = "ACT-08",
        severity = Severity.WARNING,
        source = "Quy chế phối hợp; Luật Mặt trận Tổ quốc Việt Nam; thông lệ hành chính")
final class OrderedNotAsked implements Rule {

    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)(?:UBMTTQ|MTTQ|mặt trận tổ quốc|(?<!\\p{L})đoàn thể|đoàn thanh niên|hội (?:nông dân|liên hiệp|phụ nữ|cựu chiến binh)|liên đoàn lao động"
                    + "|ban tuyên giáo|ban xây dựng đảng|văn phòng đảng [uủ][yỷ]|VP đảng [uủ][yỷ]|ủy ban kiểm tra đảng|ban thường vụ)");
    private static final Pattern ASKED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:đề nghị|phối hợp|mời|phát huy vai trò|vận động|tham gia)(?!\\p{L})");
    private static final Pattern STATE = Pattern.compile("(?iu).*(?:[ủu][ỷy] ban nhân dân|UBND|sở |bộ ).*");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var issuer = plan.document().header().issuer();
        if (issuer != null && !STATE.matcher(issuer).matches()) {
            return;
        }
        var told = new HashSet<String>();
        for (var task : Task.assigned(plan)) {
            var actor = task.actor();
            if (OTHERS.matcher(actor).find()
                    && !ASKED.matcher(actor).find()
                    && !isAsked(task.passage())
                    && told.add(actor)) {
                findings.at(task.passage(), task.brief(), actor)
                        .repair(asked(task.passage(), actor))
                        .add();
            }
        }
    }

    private static boolean isAsked(Passage passage) {
        return ASKED.matcher(passage.text()).find();
    }

    private static @Nullable Repair asked(Passage passage, String actor) {
        return passage.text().startsWith(actor) ? passage.to("Đề nghị " + passage.text()) : null;
    }
}
