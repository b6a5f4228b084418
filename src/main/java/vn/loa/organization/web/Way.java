package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * How the officer of a session came in.
 *
 * @param byService through another sign-in service: his password here is none of his concern
 * @param provenTwice that service is trusted to have asked for a second proof
 */
record Way(boolean byService, boolean provenTwice) implements Serializable {

    static final Way PASSWORD = new Way(false, false);

    private static final String ATTRIBUTE = Way.class.getName();

    static Way of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Way way ? way : PASSWORD;
    }

    void keep(HttpServletRequest request) {
        if (!equals(PASSWORD)) {
            request.getSession().setAttribute(ATTRIBUTE, this);
        }
    }
}
