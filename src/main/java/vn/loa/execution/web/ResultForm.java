package vn.loa.execution.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.loa.execution.domain.Recorded;
import vn.loa.execution.domain.ResultDetails;
import vn.loa.web.Days;

/** A result as typed; numbers are read as people write them here: "1.200", "12,5". */
@NullUnmarked
record ResultForm(
        String at,
        String day,
        String text,
        String quantity,
        String measure,
        String people,
        String link,
        String reason,
        String version,
        List<MultipartFile> photos,
        List<MultipartFile> files,
        String personal) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?|\\d{1,10}(,\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,2}|\\d{1,9}");

    static ResultForm on(String at, LocalDate today) {
        return new ResultForm(at, today.toString(), "", "", "", "", "", "", "", null, null, "");
    }

    static ResultForm of(Recorded recorded) {
        var details = recorded.details();
        return new ResultForm(
                "",
                details.day().toString(),
                details.text(),
                details.quantity() == null
                        ? ""
                        : details.quantity()
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', ','),
                words(details.measure()),
                details.people() == null ? "" : details.people().toString(),
                words(details.link()),
                "",
                String.valueOf(recorded.version()),
                null,
                null,
                "");
    }

    /** What the result itself says, without the reason for a change. */
    record Told(String day, String text, String quantity, String measure, String people, String link) {}

    Told told() {
        return new Told(day, text, quantity, measure, people, link);
    }

    SentFiles sent() {
        return new SentFiles(photos, files, personal);
    }

    /** Null where a field is no day or number; then its error stands beside it. */
    ResultDetails details(BindingResult errors) {
        var when = Days.read(words(day));
        if (when.isEmpty()) {
            errors.rejectValue("day", "execution.rejection.day");
        }
        var amount = number("quantity", quantity, NUMBER, errors);
        var reached = number("people", people, WHOLE, errors);
        return errors.hasErrors()
                ? null
                : new ResultDetails(
                        when.orElseThrow(),
                        words(text),
                        amount,
                        words(measure),
                        reached == null ? null : reached.intValueExact(),
                        words(link));
    }

    private static BigDecimal number(String field, String typed, Pattern form, BindingResult errors) {
        var words = words(typed);
        if (words.isEmpty()) {
            return null;
        }
        if (!form.matcher(words).matches()) {
            errors.rejectValue(field, "execution.rejection.number");
            return null;
        }
        return new BigDecimal(words.replace(".", "").replace(',', '.'));
    }

    private static String words(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
