package vn.loa.checks.consistency;

import java.util.HashSet;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Issuer;
import vn.loa.checks.Level;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;

/** A commune gives tasks to its own bodies only. */
@About(id = "LEVEL-02", severity = Severity.ERROR, source = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15")
final class ActorOfAnotherLevel implements Rule {

    private static final Pattern OTHER = Pattern.compile(
            "(?:(?:cơ quan|đơn vị|phòng|ban|ngành)[^;.]{0,40}?\\s)?cấp (?:huyện|tỉnh)"
                    + "|(?:UBND|(?:Ủy|Uỷ) ban nhân dân) (?:các )?(?:huyện|quận|thị xã)(?!\\p{L})"
                    + "|(?:UBND|(?:Ủy|Uỷ) ban nhân dân) các (?:xã|phường|thị trấn|đặc khu)(?:,\\s*(?:xã|phường|thị trấn|đặc khu))*"
                    + "|(?:UBND|(?:Ủy|Uỷ) ban nhân dân) (?:xã|phường), (?:xã|phường|thị trấn)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEAD = Pattern.compile(
            "^(?:Cơ quan|Đơn vị|Bộ phận)(?:, đơn vị)? (?:thực hiện|chủ trì(?: thực hiện)?)\\s*(?::|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (Issuer.of(plan).filter(issuer -> issuer.level() == Level.COMMUNE).isEmpty()) {
            return;
        }
        var told = new HashSet<String>();
        boolean listed = false;
        for (var passage : plan.passages()) {
            if (passage.kind() == Passage.Kind.HEADING) {
                listed = LEAD.matcher(passage.text()).find();
            }
            var actor = listed && passage.kind() == Passage.Kind.LINE ? passage.text() : actor(passage);
            var other = OTHER.matcher(actor);
            while (other.find()) {
                if (told.add(other.group())) {
                    findings.at(passage, other.group()).add();
                }
            }
        }
    }

    /** The words of the passage that say who is to do something; empty for none. */
    private static String actor(Passage passage) {
        if (passage.kind() == Passage.Kind.ACTIVITY) {
            return passage.spot().field().equals("lead") ? passage.text() : "";
        }
        if (LEAD.matcher(passage.text()).find()
                || passage.kind() == Passage.Kind.HEADING && passage.role() == SectionRole.ASSIGNMENT) {
            return passage.text();
        }
        return passage.meanings().stream()
                .filter(Meaning.Task.class::isInstance)
                .map(meaning -> ((Meaning.Task) meaning).unit())
                .filter(passage.text()::contains)
                .findFirst()
                .orElse("");
    }
}
