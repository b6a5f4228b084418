package vn.loa.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An officer at a program that speaks HTTP and holds to no rule of a browser. */
final class Clerk {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|(?<=/)\\d+(?=/|$)");

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Clerk(int port) {
        base = "http://localhost:" + port;
    }

    /** One name and value as a form sends it; a name may come more than once. */
    record Sent(String name, String value) {}

    record SentFile(String name, String fileName, byte[] content) {}

    /** @param page read once, however often it is looked at; nobody changes it */
    record Answer(int status, String path, String body, Document page, HttpResponse<String> whole) {}

    Clerk signIn(String username, String password) {
        var form = WebForm.in(get("/sign-in").page()).stream()
                .filter(found ->
                        found.fields().stream().anyMatch(field -> field.type().equals("password")))
                .findFirst()
                .orElseThrow();
        var sent = form.fields().stream()
                .filter(WebForm.Field::chosen)
                .map(field -> new Sent(
                        field.name(),
                        switch (field.name()) {
                            case "username" -> username;
                            case "password" -> password;
                            default -> field.value();
                        }))
                .toList();
        var answer = post(form.action(), sent);
        if (answer.status() / 100 != 3) {
            throw new IllegalStateException("could not sign in: " + answer.status());
        }
        return this;
    }

    Answer get(String path) {
        return send(path, HttpRequest.newBuilder());
    }

    Answer get(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder();
        headers.forEach(request::header);
        return send(path, request);
    }

    byte[] download(String path) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(base + path)).build();
        return http.send(asked, BodyHandlers.ofByteArray()).body();
    }

    /** What the browser shows in the end. */
    Answer getThrough(String path) {
        var answer = get(path);
        for (int i = 0; i < 5 && answer.status() / 100 == 3; i++) {
            answer = get(target(answer));
        }
        return answer;
    }

    Answer post(String path, List<Sent> fields) {
        var body = fields.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    Answer upload(String path, List<Sent> fields, List<SentFile> files) {
        var boundary = "-ranh-gioi-cua-bai-thu-";
        var body = new ByteArrayOutputStream();
        for (var sent : fields) {
            write(body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + sent.name() + "\"\r\n\r\n");
            body.writeBytes(utf8(sent.value()));
            write(body, "\r\n");
        }
        for (var file : files) {
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.name() + "\"; filename=\""
                            + quoted(file.fileName()) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(file.content());
            write(body, "\r\n");
        }
        write(body, "--" + boundary + "--\r\n");
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    static String target(Answer answer) {
        return answer.whole().headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    static String kind(String path) {
        return IDENTIFIER.matcher(path.replaceFirst("[?#].*", "")).replaceAll("…");
    }

    private Answer send(String path, HttpRequest.Builder request) {
        try {
            var asked = request.uri(URI.create(base + path.replaceFirst("#.*", "")))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            var answer = http.send(asked, BodyHandlers.ofString(UTF_8));
            return new Answer(answer.statusCode(), path, answer.body(), Jsoup.parse(answer.body()), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String fileName) {
        return fileName.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static void write(ByteArrayOutputStream body, String words) {
        body.writeBytes(utf8(words));
    }

    /** Percent-encoded as browsers do it: half a letter becomes the sign for an unreadable one. */
    static String encoded(String text) {
        var encoded = new StringBuilder();
        for (byte b : utf8(text)) {
            var letter = (char) (b & 0xFF);
            if (letter < 128 && Character.isLetterOrDigit(letter)) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(String.format("%02X", (int) letter));
            }
        }
        return encoded.toString();
    }

    static byte[] utf8(String text) {
        return text.replaceAll("\\p{Cs}", "\uFFFD").getBytes(UTF_8);
    }
}
