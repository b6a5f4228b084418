package vn.loa.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.kernel.Rejection;

/** Draws the page for what never reached a handler: refused by security, broken in a filter or in a template. */
@Controller
class LastResort implements ErrorController {

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Rejection rejection) {
            return problems.rejected(rejection, request, response);
        }
        if (thrown instanceof Throwable failure) {
            return problems.failed(failure, request, response);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : 404;
        return status < 500
                ? problems.refused(status, request, response)
                : problems.failed(new UnexplainedFault(status, request), request, response);
    }

    /** Something answered with a fault without saying which: the log shall know what it said at least. */
    private static final class UnexplainedFault extends ErrorResponseException {

        private static final long serialVersionUID = 1;

        UnexplainedFault(int status, HttpServletRequest request) {
            super(
                    HttpStatusCode.valueOf(status),
                    new IllegalStateException(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))));
        }
    }
}
