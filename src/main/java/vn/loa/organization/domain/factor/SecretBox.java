package vn.loa.organization.domain.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Seals what must not be read from the database or a backup of it. The key is a setting, the same on every instance;
 * without one it is a file beside the embedded database that only Loa may read.
 */
@Component
public class SecretBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 32;

    private final SingletonSupplier<byte[]> key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(@Value("${loa.secret-key:}") String configured, @Value("${loa.home}") Path home) {
        if (!configured.isEmpty() && configured.length() < SHORTEST) {
            throw new IllegalArgumentException("loa.secret-key needs at least " + SHORTEST + " random characters");
        }
        key = SingletonSupplier.of(() ->
                configured.isEmpty() ? kept(home.resolve("secret-key")) : configured.getBytes(StandardCharsets.UTF_8));
    }

    byte[] seal(byte[] secret, String owner) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
            var box = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, box, NONCE, sealed.length);
            return box;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] box, String owner) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(box, NONCE), owner)
                    .doFinal(box, NONCE, box.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another loa.secret-key than the present one", e);
        }
    }

    /** A hash that nobody can try out without the key. */
    public byte[] hash(String text, String owner) {
        try {
            return mac("hash").doFinal((owner + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var purpose = mac("derive").doFinal("seal".getBytes(StandardCharsets.UTF_8));
        cipher.init(mode, new SecretKeySpec(purpose, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private Mac mac(String purpose) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.obtain(), "RAW"));
        mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
        return mac;
    }

    private byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file) throws IOException {
        var bytes = new byte[SHORTEST];
        random.nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
            channel.write(java.nio.ByteBuffer.wrap(Base64.getEncoder().encode(bytes)));
        } catch (FileAlreadyExistsException other) {
            // Another instance on this machine was first; its key holds.
            return;
        }
    }
}
