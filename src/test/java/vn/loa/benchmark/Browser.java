package vn.loa.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One signed-in session. Takes compressed pages as a browser does and reads them to the end, but fetches no assets. */
final class Browser {

    /** @param bytes as they came over the wire */
    record Answer(int status, byte[] bytes, boolean packed) {

        String text() throws IOException {
            var raw = packed ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
            return new String(raw, StandardCharsets.UTF_8);
        }

        Document page() throws IOException {
            return Jsoup.parse(text());
        }
    }

    // Shared, as its threads would otherwise be the load.
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI address;
    private final Map<String, String> cookies = new TreeMap<>();

    Browser(URI address) {
        this.address = address;
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        var form = get("/sign-in").page();
        var fields = Map.of("username", username, "password", password, "_csrf", csrf(form));
        var answer = post("/sign-in", List.copyOf(fields.entrySet()));
        if (answer.status() != 302 || !cookies.containsKey("loa-session")) {
            throw new IllegalStateException(username + " could not sign in: " + answer.status());
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    Answer post(String path, List<Map.Entry<String, String>> fields) throws IOException, InterruptedException {
        var body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A form that could carry files and carries none. */
    Answer postParts(String path, List<Map.Entry<String, String>> fields) throws IOException, InterruptedException {
        var boundary = "ranh-gioi-4b7e";
        var body = fields.stream()
                .map(field -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + boundary + "--\r\n"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    static String csrf(Document page) {
        return String.valueOf(page.select("input[name=_csrf]").attr("value"));
    }

    private synchronized Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Accept-Encoding", "gzip").timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        var packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        return new Answer(answer.statusCode(), answer.body(), packed);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
