package vn.loa.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;

/** The folder in which files are kept while they come in or are made. */
final class TemporaryRoom {

    /** Where the browser does not tell how much it sends. */
    private static final long AT_LEAST = 1 << 20;

    private TemporaryRoom() {}

    /** What it took is given back by now: there was no room for it if there is none for all of it. */
    static boolean isMissingFor(HttpServletRequest request) {
        return request.getServletContext().getAttribute(ServletContext.TEMPDIR) instanceof File folder
                && folder.getUsableSpace() < Math.max(request.getContentLengthLong(), AT_LEAST);
    }
}
