package vn.loa.scoring.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is sent while it is written, and that knows the hash of everything in it; of any size (Zip64). */
final class PackZip implements AutoCloseable {

    /** What writes one file of it. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final Map<String, String> hashes = new LinkedHashMap<>();

    PackZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** @param packed whether it is small already, as pictures and videos are */
    void add(String path, boolean packed, Content content) throws IOException {
        zip.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(path));
        var digest = sha256();
        content.write(new Unclosed(new DigestOutputStream(zip, digest)));
        zip.closeEntry();
        hashes.put(path, HexFormat.of().formatHex(digest.digest()));
    }

    /** Of what is in it so far, by path. */
    Map<String, String> hashes() {
        return Map.copyOf(hashes);
    }

    /** As {@code sha256sum --check} reads them. */
    void addHashes(String path) throws IOException {
        var lines = new StringBuilder();
        hashes.forEach(
                (name, hash) -> lines.append(hash).append("  ").append(name).append('\n'));
        add(path, false, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Only a whole pack gets the end that makes it one. */
    void finish() throws IOException {
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Those who write a file close it; the ZIP goes on. */
    private static final class Unclosed extends OutputStream {

        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int letter) throws IOException {
            out.write(letter);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}
