package vn.loa.organization.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loa.kernel.Tokens;

/**
 * Writes a session's attributes so that only who holds the session's identifier can read or forge them: a flash notice
 * may show a new officer's first password.
 */
public final class AttributeSeal {

    private static final Logger log = LoggerFactory.getLogger(AttributeSeal.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** Whatever else a changed row might ask for is not made into an object. */
    private static final ObjectInputFilter KNOWN =
            ObjectInputFilter.Config.createFilter("maxbytes=4000000;maxdepth=30;maxrefs=200000;maxarray=200000;"
                    + "java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;java.math.*;java.net.URI;java.net.URL;"
                    + "org.springframework.util.*;org.springframework.web.servlet.FlashMap;"
                    + "org.springframework.security.**;vn.loa.**;!*");

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    public AttributeSeal(String session) {
        key = new SecretKeySpec(Tokens.hash("attributes of " + session), "AES");
    }

    public String close(String name, Object value) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(written(value));
            var text = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, text, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(text);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot keep the session's attribute " + name, e);
        }
    }

    /** Empty for what an earlier version of Loa wrote and this one no longer knows: a notice is lost, not the session. */
    public Optional<Object> open(String name, String sealed) {
        try {
            var text = Base64.getDecoder().decode(sealed);
            var nonce = Arrays.copyOf(text, NONCE);
            return Optional.of(
                    read(cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(text, NONCE, text.length - NONCE)));
        } catch (GeneralSecurityException | IOException | ClassNotFoundException | IllegalArgumentException e) {
            log.warn("a session's attribute {} cannot be read: {}", name, e.toString());
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] written(Object value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        }
    }
}
