package vn.loa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * One arrival of a form: its key, its address, and a hash of all that was typed or chosen.
 *
 * @param key null if the form carries none, or one that Loa never drew
 */
record Sending(@Nullable UUID key, String route, byte[] content) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> NOT_TYPED = Set.of(Once.FIELD, "_csrf");

    static Sending of(HttpServletRequest request) {
        var key = request.getParameter(Once.FIELD);
        return new Sending(
                key != null && KEY.matcher(key).matches() ? UUID.fromString(key) : null,
                request.getRequestURI(),
                content(request));
    }

    private static byte[] content(HttpServletRequest request) {
        var hash = hash();
        var typed = new TreeMap<>(request.getParameterMap());
        typed.keySet().removeAll(NOT_TYPED);
        typed.forEach((name, values) -> {
            add(hash, name);
            for (var value : values) {
                add(hash, value);
            }
        });
        var files = WebUtils.getNativeRequest(request, MultipartRequest.class);
        if (files != null) {
            new TreeMap<>(files.getMultiFileMap()).forEach((name, sent) -> sent.forEach(file -> add(hash, name, file)));
        }
        return hash.digest();
    }

    /** With its length in front, so that no two forms run into the same bytes. */
    private static void add(MessageDigest hash, String word) {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        hash.update(bytes);
    }

    private static void add(MessageDigest hash, String name, MultipartFile file) {
        add(hash, name + "=" + file.getOriginalFilename() + ":" + file.getSize());
        try (InputStream content = file.getInputStream()) {
            var part = new byte[8192];
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                hash.update(part, 0, read);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest hash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
