package vn.loa.planning.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import vn.loa.kernel.Rejection;
import vn.loa.planning.domain.InvalidEntry;

/** Why the autosave could not save, in a sentence to show beside the text. */
record Refused(String message) {

    static ResponseEntity<Refused> because(Rejection rejection, Choices words) {
        return ResponseEntity.status(status(rejection))
                .body(new Refused(words.say(rejection.messageKey(), rejection.arguments())));
    }

    static HttpStatus status(Rejection rejection) {
        return switch (rejection.reason()) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** Beside the field it is about; above the form where it is about none. */
    static void tell(Rejection refused, BindingResult errors) {
        if (refused instanceof InvalidEntry entry && errors.getFieldType(entry.field()) != null) {
            errors.rejectValue(entry.field(), entry.messageKey(), entry.arguments(), null);
        } else {
            errors.reject(refused.messageKey(), refused.arguments(), null);
        }
    }

    /** Whether the page with what was typed is still the right answer. */
    static boolean keepsText(Rejection rejection) {
        return rejection.reason() == Rejection.Reason.INVALID || rejection.reason() == Rejection.Reason.CONFLICT;
    }
}
