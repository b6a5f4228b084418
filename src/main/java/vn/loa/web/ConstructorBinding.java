package vn.loa.web;

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
    }
}
