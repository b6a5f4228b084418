package vn.loa.web;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.Rejection;

/**
 * What came of a form; a refusal comes back into it, so that nothing typed is lost.
 *
 * @param view where to go; null if the form is to be shown again
 */
public record Answer(@Nullable String view, HttpStatus status) {

    /** @param act may find errors of its own, and then answers null */
    public static Answer of(BindingResult errors, Supplier<@Nullable String> act) {
        var view = new AtomicReference<@Nullable String>();
        try {
            if (!errors.hasErrors()) {
                view.set(act.get());
            }
        } catch (Rejection refused) {
            return new Answer(null, tell(refused, errors));
        }
        return new Answer(view.get(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static HttpStatus tell(Rejection refused, BindingResult errors) {
        if (refused instanceof FieldRejection one && errors.getFieldType(one.field()) != null) {
            errors.rejectValue(one.field(), one.messageKey(), one.arguments(), null);
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        errors.reject(refused.messageKey(), refused.arguments(), null);
        return switch (refused.reason()) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            default -> throw refused;
        };
    }
}
