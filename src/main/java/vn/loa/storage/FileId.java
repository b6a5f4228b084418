package vn.loa.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a kept file by what is in it: the SHA-256 of its bytes, as 64 hexadecimal digits. */
public record FileId(String sha256) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    public FileId {
        if (!DIGITS.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
    }

    public static FileId valueOf(String text) {
        return new FileId(text);
    }

    /** Empty if the text is no hash. */
    static Optional<FileId> of(String text) {
        return DIGITS.matcher(text).matches() ? Optional.of(new FileId(text)) : Optional.empty();
    }

    /** Of what a {@link #digest} has seen. */
    static FileId of(MessageDigest digest) {
        return new FileId(HexFormat.of().formatHex(digest.digest()));
    }

    /** Reads the file whole. */
    static FileId of(Path file) throws IOException {
        var digest = digest();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return of(digest);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
