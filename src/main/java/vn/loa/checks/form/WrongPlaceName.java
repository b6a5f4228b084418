package vn.loa.checks.form;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            "Ủy ban nhân dân (xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\\s+(\\p{Lu}.*)");
    private static final Pattern COMMUNE = Pattern.compile(
            "(?:Ủy ban nhân dân )?(?:xã|phường|thị trấn|đặc khu)\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED =
            Pattern.compile("(?:xã|phường|thị trấn|đặc khu)((?:\\s\\p{Lu}\\p{Ll}*){1,4})", Pattern.UNICODE_CASE);
    private static final int MOST_NAMED = 3;

    @Override
    public void check(Manuscript plan, Findings findings) {
        var unit = plan.unit();
        if (unit != null && KIND.matcher(unit.name()).find()) {
            var name = bare(unit.name());
            place(plan, name, true, findings);
            misspelt(plan, unit.name(), name, findings);
            return;
        }
        var issuer = String.valueOf(plan.document().header().issuer());
        var committee = COMMITTEE.matcher(issuer);
        if (!committee.matches()) {
            return;
        }
        var name = committee.group(2);
        var meant = MeantUnits.of(committee.group(1), name, plan);
        if (meant.units().isEmpty()) {
            place(plan, name, false, findings);
            misspelt(plan, issuer, name, findings);
        } else {
            unofficial(plan, issuer, meant, findings);
        }
    }

    /** No official list has the issuer's name. */
    private static void unofficial(Manuscript plan, String issuer, MeantUnits meant, Findings findings) {
        var only = meant.units().size() == 1 ? meant.units().get(0) : null;
        var place = plan.document().header().place();
        boolean byPlace = place != null && (only == null || isMisspelt(bare(place), only.name()));
        var spot = Spot.header(byPlace ? "place" : "issuer");
        var quote = byPlace ? String.valueOf(place) : issuer;
        var names =
                meant.units().stream().limit(MOST_NAMED).map(OfficialUnit::full).collect(Collectors.joining("”, “"));
        findings.at(spot, "Phần đầu", quote, issuer, names)
                .saying(only == null ? "several" : "official")
                .as(meant.certain() ? Severity.ERROR : Severity.WARNING)
                .repair(only == null || !byPlace ? null : new Repair(spot, quote, only.name()))
                .add();
        if (only != null && meant.certain()) {
            misspelt(plan, issuer, only.name(), findings);
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

    private static void misspelt(Manuscript plan, String unit, String name, Findings findings) {
        if (COMMUNE.matcher(unit).matches()) {
            plan.passages().stream()
                    .filter(passage -> passage.kind() != Passage.Kind.RECIPIENT)
                    .forEach(passage -> misspelt(passage, name, findings));
        }
    }

    /** The same letters with other marks: Thanh for Thạnh. */
    private static void misspelt(Passage passage, String name, Findings findings) {
        var named = NAMED.matcher(passage.text());
        while (named.find()) {
            var written = named.group(1).strip();
            int length = name.split(" ").length;
            var words = written.split(" ");
            var same = String.join(" ", Arrays.copyOf(words, Math.min(length, words.length)));
            if (isMisspelt(same, name)) {
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

    private static String bare(String name) {
        return KIND.matcher(name.strip()).replaceFirst("");
    }

    private static boolean isSame(String one, String other) {
        return Words.of(one).equals(Words.of(other));
    }

    private static boolean isNear(String one, String other) {
        return OfficialUnits.letters(one).equals(OfficialUnits.letters(other));
    }

    private static boolean isMisspelt(String written, String name) {
        return isNear(written, name) && !isSame(written, name);
    }
}
