package vn.loa.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The folder of a backup: parts with their hashes, and the manifest that names them. */
record Folder(Path path) {

    private static final String MANIFEST = "manifest.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Writes the content of one part. */
    interface Content {
        void to(OutputStream part) throws IOException;
    }

    record Stored(long bytes, String sha256) {}

    boolean isEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (var inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Makes the folder where it is missing, for nobody else to look into: a backup holds names and password hashes. */
    void open() throws IOException {
        Files.createDirectories(path);
        close(path, "rwx------");
        // From now on what stands here is no complete backup any more.
        Files.deleteIfExists(path.resolve(MANIFEST));
    }

    /** Stores a part under its path; it is on the disk when this returns. */
    Stored store(String part, Content content) throws IOException {
        var file = path.resolve(part);
        Files.createDirectories(file.getParent());
        var digest = sha256();
        try (var out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
            content.to(out);
        }
        close(file, "rw-------");
        force(file);
        return new Stored(Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }

    InputStream read(Manifest.Part part) throws IOException {
        return new BufferedInputStream(Files.newInputStream(path.resolve(part.path())));
    }

    /** Finishes the backup. */
    void seal(Manifest manifest) throws IOException {
        var draft = path.resolve(MANIFEST + ".part");
        Files.write(draft, JSON.writeValueAsBytes(manifest));
        force(draft);
        Files.move(draft, path.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
    }

    /** @throws BackupRefused if this is no backup, one of another kind, or one of which something was lost or changed */
    Manifest check() throws IOException {
        var file = path.resolve(MANIFEST);
        if (!Files.exists(file)) {
            throw new BackupRefused("backup.noManifest", path);
        }
        var manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
        if (!Manifest.FORMAT.equals(manifest.format())) {
            throw new BackupRefused("backup.otherFormat", manifest.format());
        }
        for (var part : manifest.parts().toList()) {
            if (!isWhole(part)) {
                throw new BackupRefused("backup.damaged", part.path());
            }
        }
        return manifest;
    }

    private boolean isWhole(Manifest.Part part) throws IOException {
        var file = path.resolve(part.path()).normalize();
        if (!file.startsWith(path.normalize()) || !Files.exists(file) || Files.size(file) != part.bytes()) {
            return false;
        }
        var digest = sha256();
        try (var in = read(part);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest()).equals(part.sha256());
    }

    /** Lets no other user of the machine look into it. */
    private static void close(Path file, String permissions) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
