package vn.loa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What Tomcat itself refuses, before any of our code: addresses that can't be one, headers without end. Its own page is
 * English and tells what server this is.
 */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Loa</title><link rel="stylesheet" href="%3$s"></head>
            <body><main class="page narrow"><div class="head"><div><h1>%1$s</h1></div></div>
            <section class="sheet"><div class="body"><p>%2$s</p><a class="btn btn-quiet" href="/">%4$s</a></div></section>
            </main></body></html>
            """;

    private final Problems problems;
    private final Assets assets;

    ServerRefusals(Problems problems, Assets assets) {
        this.problems = problems;
        this.assets = assets;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Refusal()));
    }

    /** After Boot's own customizer: the valve that is added last answers first. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private String page(int status) {
        var problem = problems.of(status);
        return PAGE.formatted(
                HtmlUtils.htmlEscape(problem.title()),
                HtmlUtils.htmlEscape(problem.sentence()),
                assets.stylesheet(),
                HtmlUtils.htmlEscape(problems.wayHome()));
    }

    private final class Refusal extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding("UTF-8");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
                response.getReporter().write(page(response.getStatus()));
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
