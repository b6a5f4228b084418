package vn.loa.organization.domain;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are kept: as Argon2id hashes that tell their own parameters. */
@Component
class Passwords {

    private static final int LONGEST = 200;

    /** Without letters and digits that look alike: it is read out or written on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    /** A check takes 19 MiB; a crowd at the door at eight o'clock must not use up the memory. */
    private final Semaphore places = new Semaphore(4);

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final String hashOfNobody;

    @Autowired
    Passwords(ObjectProvider<PasswordCost> other) {
        this(other.getIfAvailable(() -> PasswordCost.USUAL));
    }

    Passwords() {
        this(PasswordCost.USUAL);
    }

    private Passwords(PasswordCost cost) {
        encoder = new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, cost.memory(), cost.passes())));
        hashOfNobody = hash(invented());
    }

    String hash(String password) {
        return placed(() -> String.valueOf(encoder.encode(composed(password))));
    }

    /** Takes as long for an officer who does not exist ({@code null}) as for a wrong password. */
    boolean match(String password, @Nullable String hash) {
        // A longer one was never accepted; hashing megabytes would cost time.
        var typed = password.length() > LONGEST ? "" : composed(password);
        return placed(() -> encoder.matches(typed, hash == null ? hashOfNobody : hash)) && hash != null;
    }

    /** A new password for somebody who will change it at once. */
    String invented() {
        return IntStream.range(0, 4)
                .mapToObj(group -> random.ints(4, 0, ALPHABET.length())
                        .mapToObj(letter -> String.valueOf(ALPHABET.charAt(letter)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** The same letters typed on two keyboards may arrive composed or not. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T placed(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
