package vn.loa.execution.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.Rejection;

/**
 * What came of a form: the view to go on to, or the form again with what is wrong.
 *
 * @param view null if the form is to be shown again, with this status
 */
record Attempt(@Nullable String view, HttpStatus status) {

    static Attempt at(BindingResult errors, Supplier<@Nullable String> act) {
        try {
            var view = act.get();
            return new Attempt(view, view == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        } catch (FieldRejection refused) {
            errors.rejectValue(refused.field(), refused.messageKey(), refused.arguments(), refused.messageKey());
            return new Attempt(null, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Rejection refused) {
            if (refused.reason() != Rejection.Reason.CONFLICT) {
                throw refused;
            }
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
            return new Attempt(null, HttpStatus.CONFLICT);
        }
    }
}
