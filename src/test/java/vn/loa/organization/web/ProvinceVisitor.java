package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A browser that goes wherever it is sent, between Loa and the province's sign-in service. */
final class ProvinceVisitor {

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final int port;

    ProvinceVisitor(int port) {
        this.port = port;
    }

    HttpResponse<String> signIn(String username, String next) throws IOException, InterruptedException {
        var there = open("/oauth2/authorization/province?next=" + next);
        // Where one is signed in at the service already, it asks nothing.
        var form = Jsoup.parse(there.body()).selectFirst("form input[name=password]");
        return form == null ? there : send(there, null, Map.of("username", username, "password", Province.PASSWORD));
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(loa(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    /** The page's form that goes to this address, or its first one, as it stands but for what is typed. */
    HttpResponse<String> send(HttpResponse<String> page, String action, Map<String, String> typed)
            throws IOException, InterruptedException {
        var form = Jsoup.parse(page.body(), page.uri().toString())
                .select(action == null ? "form" : "main form[action='" + action + "']")
                .first();
        assertThat(form).as(page.body()).isNotNull();
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden], input[type=text]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(typed);
        var to = form.attr("action").isEmpty() ? page.uri().toString() : form.absUrl("action");
        return browser.send(
                HttpRequest.newBuilder(URI.create(to))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields.entrySet().stream()
                                .map(field -> field.getKey() + "="
                                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"))))
                        .build(),
                BodyHandlers.ofString());
    }

    /** By its number: the authorization server lets a program on the same machine answer on any port only there. */
    URI loa(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
