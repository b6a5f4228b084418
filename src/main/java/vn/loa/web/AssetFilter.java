package vn.loa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hands out assets before security and sessions come into play: they are public, and there are many asked for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AssetFilter extends OncePerRequestFilter {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String A_DAY = "public, max-age=86400";

    private final Assets assets;

    AssetFilter(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asset = isRead(request) ? assets.at(request.getRequestURI()) : null;
        if (asset == null) {
            chain.doFilter(request, response);
            return;
        }
        var tag = '"' + asset.address().substring("/assets/".length()) + '"';
        response.setHeader("Cache-Control", asset.address().equals(request.getRequestURI()) ? FOR_EVER : A_DAY);
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Vary", "Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        write(asset, request, response);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static void write(Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var body = asset.content();
        var accepted = request.getHeader("Accept-Encoding");
        if (asset.zipped() != null && accepted != null && accepted.contains("gzip")) {
            body = asset.zipped();
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(asset.type());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
