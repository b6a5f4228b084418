package vn.loa.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.kernel.Rejection;

/** Turns what went wrong into a page, or for htmx into a notice; nothing of the exception but its number gets out. */
@Component
class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final int BAD_REQUEST = 400;
    private static final int OUR_FAULT = 500;
    private static final int LATER = 503;
    private static final int NO_ROOM = 507;
    private static final int TOO_LATE = 409;

    /** A thing has its page under its collection and number; what is done to it, below that. */
    private static final Pattern THING = Pattern.compile("(/[a-z-]+/\\p{XDigit}{8}(?:-\\p{XDigit}+){4})/.+");

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final MessageSource messages;
    private final SecureRandom random = new SecureRandom();

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ModelAndView rejected(Rejection rejection, HttpServletRequest request, HttpServletResponse response) {
        int status = switch (rejection.reason()) {
            case CONFLICT -> TOO_LATE;
            case INVALID -> 422;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case BUSY -> LATER;
        };
        var sentence = messages.getMessage(rejection.messageKey(), rejection.arguments(), Days.VIETNAMESE);
        return page(new Problem(status, say(status, ".title"), sentence, null), request, response);
    }

    ModelAndView refused(int status, HttpServletRequest request, HttpServletResponse response) {
        return page(of(status), request, response);
    }

    Problem of(int status) {
        return new Problem(status, say(status, ".title"), say(status, ""), null);
    }

    String wayHome() {
        return messages.getMessage("problem.home", null, Days.VIETNAMESE);
    }

    ModelAndView failed(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        int status = statusOf(failure, request);
        if (status < OUR_FAULT) {
            return refused(status, request, response);
        }
        var incident = incident();
        note(incident, status, request, failure);
        return page(new Problem(status, say(status, ".title"), say(status, ""), incident), request, response);
    }

    /** Where the database is away, hundreds of officers a minute meet it, and the place in our code tells nothing. */
    private static void note(String incident, int status, HttpServletRequest request, Throwable failure) {
        if (status == LATER) {
            var cause = NestedExceptionUtils.getMostSpecificCause(failure);
            log.error(
                    "incident {}: {} {}: {}", incident, TypedText.method(request), address(request), cause.toString());
        } else {
            log.error("incident {}: {} {}", incident, TypedText.method(request), address(request), failure);
        }
    }

    private static int statusOf(Throwable failure, HttpServletRequest request) {
        if (Outage.isBehind(failure)) {
            return LATER;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ErrorResponse known) {
                return known.getStatusCode().value();
            }
            if (cause instanceof InvalidParameterException unreadable) {
                return unreadable.getErrorCode() == BAD_REQUEST ? unreadable(request) : unreadable.getErrorCode();
            }
            if (cause instanceof MultipartException || cause instanceof InvalidFileNameException) {
                return unreadable(request);
            }
            if (cause instanceof IOException && TemporaryRoom.isMissingFor(request)) {
                return NO_ROOM;
            }
            if (cause instanceof ConcurrencyFailureException) {
                return TOO_LATE;
            }
        }
        return OUR_FAULT;
    }

    private static int unreadable(HttpServletRequest request) {
        return TemporaryRoom.isMissingFor(request) ? NO_ROOM : BAD_REQUEST;
    }

    private ModelAndView page(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(problem.status());
        if (problem.status() == LATER || problem.status() == NO_ROOM) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        }
        var fromHtmx = request.getHeader("HX-Request") != null;
        if (fromHtmx) {
            // The notice must not land where the officer's text stands.
            response.setHeader("HX-Retarget", "#notices");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        var page = new ModelAndView(fromHtmx ? "error/fragment" : "error/problem", Map.of("problem", problem));
        if (problem.status() == LATER) {
            TypedText.page(request).ifPresent(address -> page.addObject("again", address));
        }
        var thing = THING.matcher(TypedText.path(request));
        if (problem.status() == TOO_LATE && thing.matches()) {
            page.addObject("thing", thing.group(1));
        }
        if (OwnForms.isOwn(request)) {
            TypedText.of(request).ifPresent(typed -> giveBack(problem, typed, page));
        }
        return page;
    }

    /** When the database is back the form may be sent as it is; its words are there to be read and taken elsewhere. */
    private static void giveBack(Problem problem, TypedText typed, ModelAndView page) {
        if (problem.status() == LATER) {
            page.addObject("typed", typed);
        }
        if (!typed.texts().isEmpty()) {
            page.addObject(
                    "words",
                    typed.texts().stream()
                            .map(TypedText.Field::value)
                            .distinct()
                            .collect(Collectors.joining("\n\n")));
        }
    }

    /** The address that was asked for; an answer of last resort is drawn under another. */
    private static Object address(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked != null ? asked : request.getRequestURI();
    }

    private String say(int status, String what) {
        var exact = sentence("problem." + status + what);
        return exact != null ? exact : messages.getMessage(fallback(status) + what, null, Days.VIETNAMESE);
    }

    private @Nullable String sentence(String key) {
        return messages.getMessage(key, null, null, Days.VIETNAMESE);
    }

    private static String fallback(int status) {
        return status < OUR_FAULT ? "problem.400" : "problem.500";
    }

    private String incident() {
        var letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
