package vn.loa.catalog.web;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import vn.loa.kernel.Rejection;

/** Tries what a form asks for; a refusal comes back into the form, so that nothing typed is lost. */
final class Submission {

    private Submission() {}

    /** What to answer: OK if it was done, else the status of the form that is shown again. */
    static HttpStatus of(BindingResult errors, Runnable act) {
        if (errors.hasErrors()) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        try {
            act.run();
            return HttpStatus.OK;
        } catch (Rejection refused) {
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
            return switch (refused.reason()) {
                case CONFLICT -> HttpStatus.CONFLICT;
                case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                default -> throw refused;
            };
        }
    }
}
