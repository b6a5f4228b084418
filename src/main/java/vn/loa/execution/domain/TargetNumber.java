package vn.loa.execution.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number that a target names, with what is counted: "12 tin bài", "ít nhất 1.200 tờ rơi". */
record TargetNumber(BigDecimal quantity, String measure) {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d/.,])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,(\\d{1,2}))?\\s+(?=\\p{L})([^.;:()]+)");

    static Optional<TargetNumber> in(@Nullable String target) {
        if (target == null) {
            return Optional.empty();
        }
        var found = NUMBER.matcher(target);
        if (!found.find()) {
            return Optional.empty();
        }
        var decimals = found.group(2) == null ? "" : "." + found.group(2);
        return Optional.of(
                new TargetNumber(new BigDecimal(found.group(1).replace(".", "") + decimals), folded(found.group(3))));
    }

    /** Counted is what was recorded in the same measure: "tin bài" answers "24 tin bài trên trang thông tin". */
    boolean isMetBy(Map<String, BigDecimal> quantities) {
        var reached = quantities.entrySet().stream()
                .filter(one -> (measure + " ").startsWith(folded(one.getKey()) + " "))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return reached.compareTo(quantity) >= 0;
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[,\\s]+", " ")
                .strip();
    }
}
