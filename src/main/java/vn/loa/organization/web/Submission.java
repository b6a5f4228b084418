package vn.loa.organization.web;

import org.springframework.validation.BindingResult;
import vn.loa.kernel.FieldRejection;
import vn.loa.organization.domain.ChangedMeanwhile;

/** Tries what a form asks for; what the officer can correct comes back into the form. */
final class Submission {

    private Submission() {}

    static boolean accepted(BindingResult errors, Runnable act) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            act.run();
            return true;
        } catch (FieldRejection rejection) {
            errors.rejectValue(
                    rejection.field(), rejection.messageKey(), rejection.arguments(), rejection.messageKey());
            return false;
        } catch (ChangedMeanwhile conflict) {
            errors.reject(conflict.messageKey(), conflict.arguments(), conflict.messageKey());
            return false;
        }
    }
}
