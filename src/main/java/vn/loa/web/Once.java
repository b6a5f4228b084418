package vn.loa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Makes what a form asks for once, however often the form arrives: by a double click, by the back button, by a second
 * try after a cut.
 *
 * <p>A handler that creates something takes this as a parameter, and thereby every form that posts to it carries a key;
 * see {@link OnceFields}. What it makes, it makes inside {@link #make}.
 */
public final class Once {

    /** The hidden field that carries the key. */
    public static final String FIELD = "once";

    private final OnceKeys keys;
    private final HttpServletRequest request;

    Once(OnceKeys keys, HttpServletRequest request) {
        this.keys = keys;
        this.request = request;
    }

    /**
     * Does the work in one transaction with the key's own row; a form that was sent before does nothing and is answered
     * as it was. Work that throws leaves no trace, and the key is free again.
     *
     * @return the view that redirects to what was made
     */
    public String make(Supplier<Made> work) {
        var made = keys.make(Sending.of(request), work);
        if (made.notice() != null) {
            var flash = RequestContextUtils.getOutputFlashMap(request);
            flash.put("notice", made.notice());
            if (!made.arguments().isEmpty()) {
                flash.put("noticeArguments", made.arguments().toArray());
            }
        }
        return "redirect:" + made.address();
    }
}
