package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AssetFilterTests {

    private final Assets assets = Assets.bundled();
    private final AssetFilter filter = new AssetFilter(assets);

    @Test
    void assetIsKeptForEverAndComesCompressed() throws Exception {
        var answer = get(assets.stylesheet(), "Accept-Encoding", "br, gzip");

        assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentType()).isEqualTo("text/css;charset=UTF-8");
        assertThat(answer.getContentLength()).isLessThan(30_000).isPositive();
    }

    @Test
    void browserWithoutCompressionGetsItPlain() throws Exception {
        var answer = get(assets.stylesheet(), "Accept-Encoding", "identity");

        assertThat(answer.getHeader("Content-Encoding")).isNull();
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(".brand");
    }

    @Test
    void whatIsKeptAlreadyIsNotSentAgain() throws Exception {
        var tag = get(assets.script(), "Accept", "*/*").getHeader("ETag");

        var answer = get(assets.script(), "If-None-Match", tag);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void otherAddressesGoOnToTheirHandlers() throws Exception {
        var chain = new MockFilterChain();

        filter.doFilter(new MockHttpServletRequest("GET", "/assets/old.css"), new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void iconThatBrowsersAskForByThemselvesMayChange() throws Exception {
        var answer = get("/favicon.ico", "Accept", "*/*");

        assertThat(answer.getContentType()).isEqualTo("image/svg+xml");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=86400");
    }

    private MockHttpServletResponse get(String address, String header, String value) throws Exception {
        var request = new MockHttpServletRequest("GET", address);
        request.addHeader(header, value);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
