package vn.loa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.kernel.Rejection;

/** Answers for every handler that threw: a refusal with its sentence, a fault with its number. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RejectionAdvice {

    private final Problems problems;

    RejectionAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ModelAndView rejected(Rejection rejection, HttpServletRequest request, HttpServletResponse response) {
        return problems.rejected(rejection, request, response);
    }

    /** Security asks a stranger to sign in; only to an officer who is signed in it is a refusal. */
    @ExceptionHandler
    ModelAndView denied(AccessDeniedException denied, HttpServletRequest request, HttpServletResponse response) {
        if (request.getUserPrincipal() == null) {
            throw denied;
        }
        return problems.refused(403, request, response);
    }

    @ExceptionHandler
    void notSignedIn(AuthenticationException stranger) {
        throw stranger;
    }

    /** An identifier in an address that can't be one names nothing. */
    @ExceptionHandler
    ModelAndView noSuchThing(
            MethodArgumentTypeMismatchException mismatch, HttpServletRequest request, HttpServletResponse response) {
        var inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return problems.refused(inPath ? 404 : 400, request, response);
    }

    @ExceptionHandler
    ModelAndView incomplete(
            ServletRequestBindingException incomplete, HttpServletRequest request, HttpServletResponse response) {
        return problems.refused(400, request, response);
    }

    @ExceptionHandler
    ModelAndView wrongVerb(
            HttpRequestMethodNotSupportedException verb, HttpServletRequest request, HttpServletResponse response) {
        var supported = verb.getSupportedMethods();
        if (supported != null) {
            response.setHeader(HttpHeaders.ALLOW, Stream.of(supported).sorted().collect(Collectors.joining(", ")));
        }
        return problems.refused(405, request, response);
    }

    @ExceptionHandler
    ModelAndView failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        return problems.failed(failure, request, response);
    }
}
