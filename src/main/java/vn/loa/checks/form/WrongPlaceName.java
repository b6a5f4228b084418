package vn.loa.checks.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Repair;
import vn.loa.checks.Rule;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.Words;

/** The place is the issuing unit's name, written as the registry of units has it. */
@About(id = "FORM-17", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4")
final class WrongPlaceName implements Rule {

    private static final Pattern KIND = Pattern.compile(
            "^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COMMITTEE = Pattern.compile(
            "Ủy ban nhân dân (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\\s+(\\p{Lu}.*)");
    private static final Pattern COMMUNE = Pattern.compile(
            "(?:Ủy ban nhân dân )?(?:xã|phường|thị trấn|đặc khu)\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED =
            Pattern.compile("(?:xã|phường|thị trấn|đặc khu)((?:\\s\\p{Lu}\\p{Ll}*){1,4})", Pattern.UNICODE_CASE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var unit = plan.unit();
        boolean known = unit != null && KIND.matcher(unit.name()).find();
        var name = unit != null && known
                ? bare(unit.name())
                : named(plan.document().header().issuer());
        if (name == null) {
            return;
        }
        place(plan, name, known, findings);
        var whole =
                unit != null && known ? unit.name() : plan.document().header().issuer();
        for (var passage : plan.passages()) {
            if (passage.kind() != Passage.Kind.RECIPIENT
                    && COMMUNE.matcher(String.valueOf(whole)).matches()) {
                misspelt(passage, name, findings);
            }
        }
    }

    private static void place(Manuscript plan, String name, boolean known, Findings findings) {
        var place = plan.document().header().place();
        if (place == null || isSame(bare(place), name) || !known && !isNear(bare(place), name)) {
            return;
        }
        var spot = Spot.header("place");
        findings.at(spot, "Phần đầu", place, name)
                .saying(known ? "registry" : "issuer")
                .repair(new Repair(spot, place, name))
                .add();
    }

    /** The same letters with other marks: Thanh for Thạnh. */
    private static void misspelt(Passage passage, String name, Findings findings) {
        var named = NAMED.matcher(passage.text());
        while (named.find()) {
            var written = named.group(1).strip();
            int length = name.split(" ").length;
            var words = written.split(" ");
            var same = String.join(" ", Arrays.copyOf(words, Math.min(length, words.length)));
            if (isNear(same, name) && !isSame(same, name)) {
                int from = named.start(1) + 1;
                findings.at(passage, same, name)
                        .saying("text")
                        .repair(passage.to(passage.text().substring(0, from)
                                + name
                                + passage.text().substring(from + same.length())))
                        .add();
            }
        }
    }

    private static @Nullable String named(@Nullable String issuer) {
        var committee = COMMITTEE.matcher(issuer == null ? "" : issuer);
        return committee.matches() ? committee.group(1) : null;
    }

    private static String bare(String name) {
        return KIND.matcher(name.strip()).replaceFirst("");
    }

    private static boolean isSame(String one, String other) {
        return Words.of(one).equals(Words.of(other));
    }

    private static boolean isNear(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
