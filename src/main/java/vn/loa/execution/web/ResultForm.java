package vn.loa.execution.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.loa.execution.domain.Recorded;
import vn.loa.execution.domain.ResultDetails;
import vn.loa.execution.domain.TypedResult;

/** A result as typed, with the files that prove it. */
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

    static ResultForm on(String at, LocalDate today) {
        return new ResultForm(at, today.toString(), "", "", "", "", "", "", "", null, null, "");
    }

    static ResultForm of(Recorded recorded) {
        var told = TypedResult.of(recorded.details());
        return new ResultForm(
                "",
                told.day(),
                told.text(),
                told.quantity(),
                told.measure(),
                told.people(),
                told.link(),
                "",
                String.valueOf(recorded.version()),
                null,
                null,
                "");
    }

    /** What the result itself says, without the reason for a change. */
    TypedResult told() {
        return new TypedResult(words(day), words(text), words(quantity), words(measure), words(people), words(link));
    }

    SentFiles sent() {
        return new SentFiles(photos, files, personal);
    }

    /** Null where a field is no day or number; then its error stands beside it. */
    ResultDetails details(BindingResult errors) {
        var details = told().details(errors::rejectValue);
        return errors.hasErrors() ? null : details;
    }

    private static String words(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
