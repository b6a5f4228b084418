package vn.loa.checks.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Issuer;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sentence;
import vn.loa.checks.Span;
import vn.loa.checks.Spoken;
import vn.loa.documents.PlanDocument.Severity;

/** One plan calls one body by one name. Which names mean the same body is in the registry of changed names. */
@About(id = "NAME-01", severity = Severity.WARNING, source = "Thông lệ hành chính: dùng thống nhất một tên gọi")
final class TwoNamesOfOneBody implements Rule {

    private static final Pattern OWNER = Pattern.compile(
            "^\\s*(?:(?:của|ở|tại|trên địa bàn)\\s+)?(?:UBND\\s+|Ủy ban nhân dân\\s+)?(các\\s)?(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|quốc gia|đơn vị|cơ quan|địa phương|sở|ngành|phòng|trường|khu phố|thôn)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private record Use(Passage passage, Span span, String owner) {}

    @Override
    public void check(Manuscript plan, Findings findings) {
        var own = Issuer.of(plan).map(Issuer::kind).orElse("");
        for (var pair : plan.law().changedNames()) {
            if (pair.kind() == ChangedName.Kind.SYNONYM && pair.newName() != null && pair.isWrongOn(plan.day())) {
                var one = uses(plan, pair.oldName(), pair.newName(), pair, own);
                var other = uses(plan, pair.newName(), pair.oldName(), pair, own);
                tell(one, other, findings);
            }
        }
    }

    private static void tell(List<Use> one, List<Use> other, Findings findings) {
        for (var use : one) {
            var same = other.stream()
                    .filter(that -> that.owner().equals(use.owner()))
                    .findFirst();
            if (same.isPresent()) {
                var text = use.passage().text();
                findings.at(
                                use.passage(),
                                use.span().of(text),
                                use.span().of(text),
                                same.get().span().of(same.get().passage().text()),
                                same.get().passage().at())
                        .add();
                return;
            }
        }
    }

    /** Where both stand in one sentence they are told apart on purpose. */
    private static List<Use> uses(Manuscript plan, String name, String otherName, ChangedName pair, String own) {
        var uses = new ArrayList<Use>();
        var phrase = Spoken.of(name);
        for (var passage : plan.passages()) {
            for (var span : plan.spoken(passage).find(phrase)) {
                if (!Sentence.has(passage.text(), span, List.of(otherName))
                        && !Sentence.has(passage.text(), span, pair.excuses())) {
                    uses.add(new Use(passage, span, owner(passage.text().substring(span.to()), own)));
                }
            }
        }
        return uses;
    }

    /** Whose it is; without a word about that the issuer's own. */
    private static String owner(String after, String own) {
        var owner = OWNER.matcher(after);
        return !owner.find()
                ? own
                : (owner.group(1) == null ? "" : "các ") + owner.group(2).toLowerCase(Locale.ROOT);
    }
}
