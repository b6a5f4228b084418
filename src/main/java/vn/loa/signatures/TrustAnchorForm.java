package vn.loa.signatures;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** The certificate of an authority, as a file or as text. */
@NullUnmarked
record TrustAnchorForm(
        MultipartFile file,
        @Size(max = 100_000) String pem,
        @Size(max = 500) String note) {

    static TrustAnchorForm empty() {
        return new TrustAnchorForm(null, null, null);
    }

    boolean isMissing() {
        return content().length == 0;
    }

    byte[] content() {
        try {
            return file == null || file.isEmpty()
                    ? Objects.requireNonNullElse(pem, "").strip().getBytes(StandardCharsets.UTF_8)
                    : file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
