package vn.loa.organization.domain.factor;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import vn.loa.ApplicationTest;
import vn.loa.TestClock;

/** A device that makes one passkey, without a browser: what the form of that page carries. */
public final class SecurityKey {

    private static final String USER_PRESENT_VERIFIED_NEW_KEY = "45";

    private final byte[] challenge;
    private final String answer;

    public SecurityKey(String origin) {
        challenge = new Challenges(new SecretBox(ApplicationTest.SECRET_KEY, Path.of("none")), TestClock.CLOCK).pose();
        var id = UUID.randomUUID().toString().replace("-", "");
        answer = """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "authenticatorAttachment": "platform",
                 "clientExtensionResults": {},
                 "response": {"attestationObject": "%2$s", "clientDataJSON": "%3$s", "transports": ["internal"]}}""".formatted(base64(hex(id)), base64(attestation(id)), base64(clientData(origin)));
    }

    public String challenge() {
        return base64(challenge);
    }

    public String answer() {
        return answer;
    }

    private byte[] clientData(String origin) {
        return "{\"type\":\"webauthn.create\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(challenge(), origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** CBOR: {"fmt": "none", "attStmt": {}, "authData": …} around what the WebAuthn standard calls authenticator data. */
    private static byte[] attestation(String id) {
        try {
            var host = MessageDigest.getInstance("SHA-256").digest("localhost".getBytes(StandardCharsets.UTF_8));
            var key = KeyPairGenerator.getInstance("EC");
            key.initialize(new ECGenParameterSpec("secp256r1"));
            var point = ((ECPublicKey) key.generateKeyPair().getPublic()).getW();
            var data = HexFormat.of().formatHex(host)
                    + USER_PRESENT_VERIFIED_NEW_KEY
                    + "00000000"
                    + "00".repeat(16)
                    + "0010"
                    + id
                    + "a5010203262001215820" + number(point.getAffineX())
                    + "225820" + number(point.getAffineY());
            return hex("a363666d74646e6f6e656761747453746d74a0686175746844617461" + "58"
                    + "%02x".formatted(data.length() / 2) + data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(BigInteger coordinate) {
        return "%064x".formatted(coordinate);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
