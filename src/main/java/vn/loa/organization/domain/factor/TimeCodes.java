package vn.loa.organization.domain.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;

/** The authenticator programs on the officers' telephones. */
@Component
public class TimeCodes {

    private static final int SECRET_BYTES = 20;

    private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");

    private record Kept(byte[] sealedSecret, long lastStep) {}

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TimeCodes(JdbcClient jdbc, SecretBox box, Clock clock) {
        this.jdbc = jdbc;
        this.box = box;
        this.clock = clock;
    }

    /** A secret to offer to a telephone, in the letters that programs and people type. */
    public String invent() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return TimeCode.base32(secret);
    }

    public static boolean isSecret(String letters) {
        return SECRET.matcher(letters).matches();
    }

    /** Keeps the secret if the code proves that the telephone has it too. */
    public boolean enrol(OfficerId officer, String secret, String code) {
        if (!isSecret(secret)) {
            return false;
        }
        var bytes = TimeCode.fromBase32(secret);
        var step = TimeCode.step(bytes, digits(code), clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        jdbc.sql("""
                        insert into time_code_secret (officer_id, sealed_secret, since, last_step)
                        values (:officer, :sealed, :now, :step)
                        on conflict (officer_id) do update set sealed_secret = excluded.sealed_secret,
                          since = excluded.since, last_step = excluded.last_step""")
                .param("officer", officer.value())
                .param("sealed", box.seal(bytes, officer.toString()))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("step", step.getAsLong())
                .update();
        return true;
    }

    /** Whether this is the officer's code of this moment; it works once. */
    @Transactional
    public boolean accept(OfficerId officer, String code) {
        return jdbc.sql("select sealed_secret, last_step from time_code_secret where officer_id = :officer")
                .param("officer", officer.value())
                .query(Kept.class)
                .optional()
                .map(kept ->
                        TimeCode.step(box.open(kept.sealedSecret(), officer.toString()), digits(code), clock.instant()))
                .filter(step -> step.isPresent() && use(officer, step.getAsLong()))
                .isPresent();
    }

    public Optional<Instant> since(OfficerId officer) {
        return jdbc.sql("select since from time_code_secret where officer_id = :officer")
                .param("officer", officer.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    public void remove(OfficerId officer) {
        jdbc.sql("delete from time_code_secret where officer_id = :officer")
                .param("officer", officer.value())
                .update();
    }

    /** Of the same code sent twice at the same moment one is too late. */
    private boolean use(OfficerId officer, long step) {
        return jdbc.sql(
                                "update time_code_secret set last_step = :step where officer_id = :officer and last_step < :step")
                        .param("officer", officer.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s.-]", "");
    }
}
