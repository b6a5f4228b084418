package vn.loa;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** An officer at a browser without JavaScript, who talks real HTTP to a running Loa. */
public final class HttpOfficer {

    /** A form as it was on a page, with everything that stood in its fields. */
    public record Form(String action, Map<String, String> fields) {

        public Form with(String name, String value) {
            var changed = new LinkedHashMap<>(fields);
            changed.put(name, value);
            return new Form(action, changed);
        }

        private String encoded() {
            return fields.entrySet().stream()
                    .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                    .collect(Collectors.joining("&"));
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /** What came back, and how long it took. Redirects are not followed. */
    public record Answer(HttpResponse<String> response, Duration took) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private final URI loa;
    private final HttpClient browser;

    public HttpOfficer(URI loa) {
        this.loa = loa;
        this.browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** Signs in and answers itself. */
    public HttpOfficer signedIn(String username, String password) throws IOException, InterruptedException {
        var answer =
                post(form("/sign-in", "/sign-in").with("username", username).with("password", password));
        if (answer.status() != 302) {
            throw new IllegalStateException(username + " can't sign in: " + answer.status());
        }
        return this;
    }

    public Answer get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(loa.resolve(address)));
    }

    /** The form of a page that is sent to this address. */
    public Form form(String page, String action) throws IOException, InterruptedException {
        var answer = get(page);
        for (int redirects = 0; answer.status() == 302 && redirects < 3; redirects++) {
            answer = get(answer.header("Location"));
        }
        if (answer.status() != 200) {
            throw new IOException(page + " answers " + answer.status());
        }
        return form(answer, action);
    }

    public static Form form(Answer page, String action) {
        var form = (FormElement) Jsoup.parse(page.body()).select("form[method=post]").stream()
                .filter(candidate -> candidate.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form for " + action));
        // No file is chosen; a browser would send nothing that could be taken for one.
        form.select("input[type=file]").forEach(file -> form.elements().remove(file));
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return new Form(action, fields);
    }

    public Answer post(Form form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(loa.resolve(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded())));
    }

    /** The form with a file chosen in this field. */
    public Answer upload(Form form, String field, String fileName, byte[] file)
            throws IOException, InterruptedException {
        var boundary = "ranh-gioi-4b7e";
        var head = form.fields().entrySet().stream()
                .map(each -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + each.getKey()
                        + "\"\r\n\r\n" + each.getValue() + "\r\n")
                .collect(Collectors.joining());
        var fileHead = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + fileName + "\"\r\n\r\n";
        return send(HttpRequest.newBuilder(loa.resolve(form.action()))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head + fileHead),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    /** Answers the status; what comes is never in memory as a whole. */
    public int download(String address, Path to) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(loa.resolve(address))
                .timeout(Duration.ofSeconds(60))
                .build();
        return browser.send(request, BodyHandlers.ofFile(to)).statusCode();
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        long from = System.nanoTime();
        var response = browser.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        return new Answer(response, Duration.ofNanos(System.nanoTime() - from));
    }
}
