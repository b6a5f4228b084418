package vn.loa.catalog.web;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.kernel.Rejection;

/** Tries what a form asks for; a refusal comes back into the form, so that nothing typed is lost. */
final class Submission {

    private Submission() {}

    /**
     * What came of a form that creates.
     *
     * @param view null if the form is to be shown again
     */
    record Answer(HttpStatus status, @Nullable String view) {

        boolean isDone() {
            return view != null;
        }

        ModelAndView go() {
            return new ModelAndView(Objects.requireNonNull(view));
        }
    }

    static Answer make(BindingResult errors, Supplier<String> act) {
        var view = new AtomicReference<@Nullable String>();
        var status = of(errors, () -> view.set(act.get()));
        return new Answer(status, view.get());
    }

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
