package vn.loa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Turns files away that are too large for where they are sent, before they are written down: most handlers take what they
 * get into memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 13)
class UploadFilter extends OncePerRequestFilter {

    private final DataSize most;
    private final SingletonSupplier<List<PathPattern>> large;

    UploadFilter(
            @Value("${loa.uploads.document}") DataSize most, ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.most = most;
        this.large = SingletonSupplier.of(() -> large(handlers));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // A browser tells how much it sends. Who does not could go on for ever.
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        if (request.getContentLengthLong() > UploadLimits.withForm(most) && !takesLarge(request)) {
            throw new MaxUploadSizeExceededException(most.toBytes());
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    private boolean takesLarge(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return large.obtain().stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static List<PathPattern> large(ObjectProvider<RequestMappingHandlerMapping> handlers) {
        return handlers.stream()
                .filter(mapping -> mapping.getClass() == RequestMappingHandlerMapping.class)
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(handler -> handler.getValue().hasMethodAnnotation(TakesLargeFiles.class))
                .flatMap(handler -> Stream.ofNullable(handler.getKey().getPathPatternsCondition()))
                .flatMap(paths -> paths.getPatterns().stream())
                .toList();
    }
}
