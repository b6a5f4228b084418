package vn.loa.planning.web;

import org.springframework.validation.BindingResult;
import vn.loa.planning.domain.InvalidEntry;
import vn.loa.planning.domain.WrongPassword;

/** Puts a refusal that belongs to a field of the form beside that field, so that nothing typed is lost. */
final class EntryErrors {

    private EntryErrors() {}

    /** Does what the form asks for, unless it has errors already; afterwards the errors tell whether it was done. */
    static void unlessIn(BindingResult errors, Runnable act) {
        if (errors.hasErrors()) {
            return;
        }
        try {
            act.run();
        } catch (InvalidEntry refusal) {
            errors.rejectValue(refusal.field(), refusal.messageKey(), refusal.arguments(), refusal.messageKey());
        } catch (WrongPassword refusal) {
            errors.rejectValue("password", refusal.messageKey());
        }
    }
}
