package vn.loa.checks;

import java.util.List;
import java.util.regex.Pattern;

/** A document that is made anew for every year, as its subject tells. */
public final class YearlyDocument {

    private static final List<String> KINDS = List.of("Kế hoạch", "Quyết định", "Chương trình");
    private static final Pattern YEAR = Pattern.compile("năm\\s+(20\\d{2})");
    private static final Pattern PERIOD = Pattern.compile("20\\d{2}\\s*[-–—]\\s*20\\d{2}|giai đoạn|đến năm|tầm nhìn");

    private YearlyDocument() {}

    /** The one year that it is for; 0 if it is for none or more. */
    public static int yearOf(Citation citation) {
        var subject = citation.basis().subject();
        if (subject == null || KINDS.stream().noneMatch(citation.basis().kind()::startsWith)) {
            return 0;
        }
        var years = YEAR.matcher(subject)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return years.size() == 1 && !PERIOD.matcher(subject).find() ? Integer.parseInt(years.get(0)) : 0;
    }
}
