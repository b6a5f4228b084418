package vn.loa.organization.domain.factor;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a device has to answer when it makes a key. A challenge proves itself that it is Loa's and how old it is, so that
 * nothing has to be remembered; one for signing in would have to be good for once and is none of these.
 */
@Component
public class Challenges {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int RANDOM = 16;
    private static final int STATED = RANDOM + Long.BYTES;
    private static final int WHOLE = STATED + 32;

    private final SecretBox box;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(SecretBox box, Clock clock) {
        this.box = box;
        this.clock = clock;
    }

    public byte[] pose() {
        var nonce = new byte[RANDOM];
        random.nextBytes(nonce);
        var challenge = ByteBuffer.allocate(WHOLE)
                .put(nonce)
                .putLong(clock.instant().getEpochSecond())
                .array();
        return ByteBuffer.wrap(challenge).position(STATED).put(proof(challenge)).array();
    }

    public boolean isOurs(byte[] challenge) {
        if (challenge.length != WHOLE) {
            return false;
        }
        var proof = Arrays.copyOfRange(challenge, STATED, WHOLE);
        var posed = Instant.ofEpochSecond(ByteBuffer.wrap(challenge).getLong(RANDOM));
        return MessageDigest.isEqual(proof, proof(challenge))
                && posed.plus(PATIENCE).isAfter(clock.instant());
    }

    private byte[] proof(byte[] challenge) {
        var stated = Arrays.copyOf(challenge, STATED);
        return box.hash(Base64.getEncoder().encodeToString(stated), "challenge");
    }
}
