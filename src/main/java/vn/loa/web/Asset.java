package vn.loa.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that browsers keep for ever, for its address holds the hash of its content.
 *
 * @param zipped the same compressed, if that makes it smaller
 */
record Asset(String address, String type, byte[] content, byte @Nullable [] zipped) {

    static Asset of(String name, byte[] content) {
        var extension = name.substring(name.lastIndexOf('.'));
        var zipped = zip(content);
        return new Asset(
                "/assets/" + hash(content) + extension,
                typeOf(extension),
                content,
                zipped.length < content.length * 9 / 10 ? zipped : null);
    }

    private static String typeOf(String extension) {
        return switch (extension) {
            case ".css" -> "text/css;charset=UTF-8";
            case ".js" -> "text/javascript;charset=UTF-8";
            case ".svg" -> "image/svg+xml";
            case ".woff2" -> "font/woff2";
            case ".ttf" -> "font/ttf";
            default -> throw new IllegalArgumentException("no content type is known for " + extension);
        };
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
