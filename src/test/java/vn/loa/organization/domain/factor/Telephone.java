package vn.loa.organization.domain.factor;

import java.time.Instant;

/** An officer's telephone: shows the code of a secret that it was given. */
public final class Telephone {

    private static final int STEP = 30;

    private final byte[] secret;

    public Telephone(String letters) {
        secret = TimeCode.fromBase32(letters.replace(" ", ""));
    }

    public String code(Instant at) {
        return TimeCode.at(secret, at.getEpochSecond() / STEP);
    }
}
