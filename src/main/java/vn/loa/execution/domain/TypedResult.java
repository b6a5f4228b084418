package vn.loa.execution.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.web.Days;

/** A result as people write it, numbers as they are written here: "1.200", "12,5". */
public record TypedResult(String day, String text, String quantity, String measure, String people, String link) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?|\\d{1,10}(,\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,2}|\\d{1,9}");

    public TypedResult {
        day = day.strip();
        quantity = quantity.strip();
        people = people.strip();
    }

    public static TypedResult of(ResultDetails details) {
        var people = details.people();
        return new TypedResult(
                details.day().toString(),
                details.text(),
                written(details.quantity()),
                words(details.measure()),
                people == null ? "" : people.toString(),
                words(details.link()));
    }

    /** As people write it; empty for none. */
    public static String written(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /**
     * Null where a field is no day or number.
     *
     * @param fault is told the field and the key of the sentence
     * @throws InvalidEntry if what is told can't be
     */
    public @Nullable ResultDetails details(BiConsumer<String, String> fault) {
        var when = Days.read(day);
        if (when.isEmpty()) {
            fault.accept("day", "execution.rejection.day");
        }
        var amount = number(quantity, NUMBER);
        if (amount.isEmpty() && !quantity.isEmpty()) {
            fault.accept("quantity", "execution.rejection.number");
        }
        var reached = number(people, WHOLE);
        if (reached.isEmpty() && !people.isEmpty()) {
            fault.accept("people", "execution.rejection.number");
        }
        return when.isEmpty() || amount.isEmpty() != quantity.isEmpty() || reached.isEmpty() != people.isEmpty()
                ? null
                : details(when.get(), amount, reached);
    }

    private ResultDetails details(LocalDate when, Optional<BigDecimal> amount, Optional<BigDecimal> reached) {
        return new ResultDetails(
                when,
                text,
                amount.orElse(null),
                measure,
                reached.map(BigDecimal::intValueExact).orElse(null),
                link);
    }

    private static Optional<BigDecimal> number(String words, Pattern form) {
        return form.matcher(words).matches()
                ? Optional.of(new BigDecimal(words.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
