package vn.loa.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Forms are records: their constructor takes what they have fields for. Nothing is set afterwards, whatever a browser
 * sends beside it: a name such as "version[0]" would otherwise be looked for among the properties, and fail.
 */
@ControllerAdvice
class ConstructorBinding {

    @InitBinder
    void takeNothingElse(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.setBindingErrorProcessor(new Forgery());
    }

    /** A choice that is not offered, a version that is no number: no page of Loa's sends that. Days are typed by people. */
    private static final class Forgery extends DefaultBindingErrorProcessor {

        @Override
        public void processPropertyAccessException(PropertyAccessException failure, BindingResult errors) {
            if (failure instanceof TypeMismatchException mismatch && !isDay(mismatch.getRequiredType())) {
                throw new ErrorResponseException(HttpStatus.BAD_REQUEST, failure);
            }
            super.processPropertyAccessException(failure, errors);
        }

        private static boolean isDay(@Nullable Class<?> type) {
            return type != null && type.getPackageName().equals("java.time");
        }
    }
}
