package vn.loa.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bytes put on the wire as they are, for what no client would send. */
final class RawRequest {

    /** What came back; status 0 if the server only hung up. */
    record Answer(int status, Map<String, List<String>> headers, String body) {}

    private RawRequest() {}

    static Answer send(int port, byte[] request) throws IOException {
        return send(new Socket("localhost", port), request);
    }

    private static Answer send(Socket opened, byte[] request) throws IOException {
        try (var socket = opened) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return answer(new String(socket.getInputStream().readAllBytes(), UTF_8));
        } catch (SocketException | SocketTimeoutException hungUp) {
            return answer("");
        }
    }

    static Answer send(int port, String request) throws IOException {
        return send(port, request.getBytes(ISO_8859_1));
    }

    /** As a machine with this address, one of the loopback network's many. */
    static Answer send(String from, int port, String request) throws IOException {
        var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
        return send(socket, request.getBytes(UTF_8));
    }

    private static Answer answer(String text) {
        if (!text.startsWith("HTTP/1.1 ")) {
            return new Answer(0, Map.of(), text);
        }
        var parts = text.split("\r\n\r\n", 2);
        var lines = parts[0].split("\r\n");
        var headers = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(":\\s*", 2))
                .collect(Collectors.groupingBy(
                        header -> header[0], Collectors.mapping(header -> header[1], Collectors.toList())));
        return new Answer(Integer.parseInt(lines[0].substring(9, 12)), headers, parts.length > 1 ? parts[1] : "");
    }
}
