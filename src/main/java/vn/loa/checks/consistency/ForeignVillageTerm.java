package vn.loa.checks.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.IssuingUnit;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Span;
import vn.loa.documents.PlanDocument.Severity;

/** A commune calls its villages by one word; another's word stays behind when its plan is copied. */
@About(id = "LEVEL-06", severity = Severity.WARNING, source = "Thông lệ hành chính: gọi đúng tên đơn vị dưới xã")
final class ForeignVillageTerm implements Rule {

    /** A village may be called after what it was: {@code thôn Xóm Chợ}. */
    private static final Pattern TERM = Pattern.compile(
            "(?<!\\p{L})(?<!nông )(?<!làng )(?<!hàng )(?<!(?:thôn|ấp|khóm|buôn|phố) )(thôn|xóm|ấp|khóm|buôn|khu phố|tổ dân phố)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Where several are enumerated, all are meant. */
    private static final Pattern LISTED = Pattern.compile(
            "(?:thôn|xóm|ấp|khóm|buôn|bản|làng|phố|khu)\\s*(?:,|/|-|–|và|hoặc)\\s*(?:các\\s)?(?:trưởng\\s)?(?:thôn|xóm|ấp|khóm|buôn|bản|làng|khu|tổ)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> WORDS = List.of("thôn", "xóm", "ấp", "khóm", "buôn", "khu phố", "tổ dân phố");

    private static final int SURE = 2;

    private record Use(Passage passage, Span span) {}

    @Override
    public void check(Manuscript plan, Findings findings) {
        var uses = uses(plan);
        var own = own(plan.unit(), uses);
        if (own.isEmpty()) {
            return;
        }
        for (var term : uses.entrySet()) {
            if (!own.contains(term.getKey())
                    && !(isOfATown(term.getKey()) && own.stream().anyMatch(ForeignVillageTerm::isOfATown))) {
                term.getValue().forEach(use -> tell(use, own, findings));
            }
        }
    }

    /** A ward may have both, one within the other. */
    private static boolean isOfATown(String term) {
        return term.endsWith("phố");
    }

    private static Map<String, List<Use>> uses(Manuscript plan) {
        var uses = new LinkedHashMap<String, List<Use>>();
        for (var passage : plan.passages()) {
            var small = passage.text().toLowerCase(Locale.ROOT);
            if (WORDS.stream().noneMatch(small::contains)
                    || LISTED.matcher(passage.text()).find()) {
                continue;
            }
            var term = TERM.matcher(passage.text());
            while (term.find()) {
                uses.computeIfAbsent(term.group(1).toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(new Use(passage, new Span(term.start(1), term.end(1))));
            }
        }
        return uses;
    }

    /** What the registry of units says; else the word that the plan uses far more often than any other. */
    private static Set<String> own(@Nullable IssuingUnit unit, Map<String, List<Use>> uses) {
        var own = new TreeSet<String>();
        if (unit != null) {
            for (var name : unit.below()) {
                var term = TERM.matcher(name);
                if (term.lookingAt()) {
                    own.add(term.group(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        if (own.isEmpty()) {
            uses.entrySet().stream()
                    .max(Comparator.comparing(term -> term.getValue().size()))
                    .filter(most -> uses.entrySet().stream()
                            .allMatch(term -> term.getKey().equals(most.getKey())
                                    || most.getValue().size()
                                                    >= SURE * term.getValue().size()
                                            && most.getValue().size() > SURE))
                    .ifPresent(most -> own.add(most.getKey()));
        }
        return own;
    }

    private static void tell(Use use, Set<String> own, Findings findings) {
        var text = use.passage().text();
        var words = use.span().of(text);
        findings.at(use.passage(), words, words, String.join(", ", own))
                .repair(
                        own.size() == 1
                                ? use.passage()
                                        .to(use.span()
                                                .replaced(text, own.iterator().next()))
                                : null)
                .add();
    }
}
