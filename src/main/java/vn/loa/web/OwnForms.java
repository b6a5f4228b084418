package vn.loa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks what security let through, a form's token checked: it stands behind security's filters. What anybody's page made
 * a browser send must not stand in a page of ours, one button away from being sent with a token.
 */
@Component
@Order(0)
class OwnForms extends OncePerRequestFilter {

    private static final String OWN = OwnForms.class.getName();

    static boolean isOwn(HttpServletRequest request) {
        return request.getAttribute(OWN) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(OWN, true);
        chain.doFilter(request, response);
    }
}
