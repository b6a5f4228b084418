package vn.loa.checks.bases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Span;
import vn.loa.documents.PlanDocument.Severity;

/** A date is a day of the calendar. */
@About(id = "LEG-05", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4")
final class MalformedDate implements Rule {

    private static final Pattern IN_FIGURES = Pattern.compile(
            "(?<![\\p{L}])[Nn]gày\\s+(\\d{1,6})\\s?([/.-])\\s?(?:(\\d{1,3})\\s?[/.-]\\s?)?(\\d{4})(?![\\d/])");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<![\\p{L}])[Nn]gày\\s+(\\d{1,3})\\s+tháng\\s+(\\d{1,3})\\s+năm\\s+(\\d{4})(?!\\d)");
    private static final int NEAR = 40;

    @Override
    public void check(Manuscript plan, Findings findings) {
        for (var passage : plan.passages()) {
            if (!passage.text().contains("gày ")) {
                continue;
            }
            var figures = IN_FIGURES.matcher(passage.text());
            while (figures.find()) {
                figures(passage, figures, findings);
            }
            var words = IN_WORDS.matcher(passage.text());
            while (words.find()) {
                if (day(words.group(1), words.group(2), words.group(3)) == null) {
                    findings.at(passage, words.group()).add();
                }
            }
        }
    }

    /** Whether a date is meant here that is none. */
    static boolean isIn(String text, int from) {
        var date = IN_FIGURES.matcher(text);
        date.region(Math.max(0, from - NEAR), Math.min(text.length(), from + NEAR));
        return date.find() && !isRight(date);
    }

    private static void figures(Passage passage, Matcher date, Findings findings) {
        if (isRight(date)) {
            return;
        }
        var meant = date.group(3) == null ? meant(date.group(1), date.group(4)) : Set.<String>of();
        var finding = findings.at(passage, date.group());
        if (meant.size() == 1) {
            var right = meant.iterator().next();
            finding = findings.at(passage, date.group(), right)
                    .saying("meant")
                    .repair(passage.to(new Span(date.start(1), date.end()).replaced(passage.text(), right)));
        }
        finding.add();
    }

    private static boolean isRight(Matcher date) {
        return date.group(3) != null && day(date.group(1), date.group(3), date.group(4)) != null;
    }

    /** The days that the figures before the year may mean if a stroke was left out among them: 073 is 07/3. */
    private static Set<String> meant(String figures, String year) {
        var meant = new HashSet<String>();
        for (int i = 1; figures.length() > 2 && i < figures.length(); i++) {
            if (day(figures.substring(0, i), figures.substring(i), year) != null) {
                meant.add(figures.substring(0, i) + "/" + figures.substring(i) + "/" + year);
            }
        }
        return meant;
    }

    private static @Nullable LocalDate day(String day, String month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
