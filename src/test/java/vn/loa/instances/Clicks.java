package vn.loa.instances;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One person's browser behind a balancer: each click goes to the next instance, past one that does not answer. */
final class Clicks {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<Integer> ports;
    private int clicks;

    Clicks(int... ports) {
        this.ports = Arrays.stream(ports).boxed().toList();
    }

    void signIn(String username, String password) throws Exception {
        var page = Jsoup.parse(get("/sign-in").body());
        post("/sign-in", filled(page, "/sign-in", Map.of("username", username, "password", password)));
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder().GET(), path);
    }

    Document page(String path) throws Exception {
        return Jsoup.parse(get(path).body());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return send(form(fields), path);
    }

    /** The same form to one instance only. */
    HttpResponse<String> postTo(int port, String path, Map<String, String> fields) throws Exception {
        return client.send(at(form(fields), port, path), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> upload(String path, Map<String, String> fields, String fileName, byte[] file)
            throws Exception {
        var boundary = "ranh-gioi-7d31";
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())),
                path);
    }

    /** What the form of a page would send, with these fields filled in. */
    static Map<String, String> filled(Document page, String action, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        var form = page.selectFirst("main form[action=" + action + "]");
        if (form == null) {
            throw new AssertionError("no form that posts to " + action + " on\n" + page.text());
        }
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(typed);
        return fields;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path) throws Exception {
        for (int tries = 1; ; tries++) {
            int port = ports.get(clicks++ % ports.size());
            try {
                var answer = client.send(at(request, port, path), HttpResponse.BodyHandlers.ofString());
                return answer.statusCode() / 100 == 3
                        ? send(HttpRequest.newBuilder().GET(), target(answer))
                        : answer;
            } catch (ConnectException dead) {
                if (tries == ports.size()) {
                    throw dead;
                }
            }
        }
    }

    private static String target(HttpResponse<String> answer) throws IOException {
        var to = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return to.getRawQuery() == null ? to.getRawPath() : to.getRawPath() + "?" + to.getRawQuery();
    }

    private static HttpRequest.Builder form(Map<String, String> fields) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> word(field.getKey()) + "=" + word(field.getValue()))
                        .collect(Collectors.joining("&"))));
    }

    private static HttpRequest at(HttpRequest.Builder request, int port, String path) {
        return request.uri(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .build();
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
