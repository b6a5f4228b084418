package vn.loa.organization.web;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.Rejection;
import vn.loa.organization.domain.ChangedMeanwhile;
import vn.loa.web.StoredText;

/** Tries what a form asks for; what the officer can correct comes back into the form. */
final class Submission {

    private Submission() {}

    /**
     * What came of a form that creates.
     *
     * @param view null if the form is to be shown again
     */
    record Answer(HttpStatus status, @Nullable String view) {

        boolean isError() {
            return view == null;
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

    /** See other once it is done; otherwise the status with which the form is shown again. */
    static HttpStatus of(BindingResult errors, Runnable act) {
        if (errors.hasErrors()) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        try {
            act.run();
            return HttpStatus.SEE_OTHER;
        } catch (FieldRejection rejection) {
            errors.rejectValue(
                    rejection.field(), rejection.messageKey(), rejection.arguments(), rejection.messageKey());
            return HttpStatus.UNPROCESSABLE_CONTENT;
        } catch (ChangedMeanwhile conflict) {
            errors.reject(conflict.messageKey(), conflict.arguments(), conflict.messageKey());
            return HttpStatus.CONFLICT;
        } catch (Rejection refused) {
            if (refused.reason() != Rejection.Reason.INVALID) {
                throw refused;
            }
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
    }

    /** A button without fields: what stands in its way is told on the page that it belongs to, as that page is now. */
    static ModelAndView press(Supplier<ModelAndView> act, Supplier<ModelAndView> page) {
        try {
            return act.get();
        } catch (Rejection refused) {
            if (refused.reason() != Rejection.Reason.CONFLICT) {
                throw refused;
            }
            var again = page.get();
            again.setStatus(HttpStatus.CONFLICT);
            return again.addObject("error", refused.messageKey()).addObject("errorArguments", refused.arguments());
        }
    }

    /**
     * If somebody else was first, what is stored stands beside what was typed; having seen it the officer may send the
     * same words once more, upon the new version.
     */
    static ModelAndView late(ModelAndView form, int sent, int current, Supplier<StoredText> stored) {
        if (form.getStatus() == HttpStatus.CONFLICT && sent != current) {
            return form.addObject("version", current).addObject("stored", stored.get());
        }
        return form.addObject("version", sent);
    }
}
