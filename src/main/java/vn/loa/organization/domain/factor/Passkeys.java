package vn.loa.organization.domain.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;

/** The public halves of the keys that officers' devices hold for Loa. */
@Component
@Transactional
public class Passkeys {

    /** @param attestation what the device said of itself and of the key when it was made */
    public record Passkey(
            UUID id,
            OfficerId officer,
            byte[] credential,
            byte[] publicKey,
            byte[] attestation,
            List<String> transports,
            String label,
            Instant createdAt,
            Instant usedAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Passkeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Passkey> find(byte[] credential) {
        return jdbc.sql("select * from passkey where credential_id = :credential")
                .param("credential", credential)
                .query(Passkeys::passkey)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Passkey> of(OfficerId officer) {
        return jdbc.sql("select * from passkey where officer_id = :officer order by created_at, id")
                .param("officer", officer.value())
                .query(Passkeys::passkey)
                .list();
    }

    /** Keeps a new key, or that one which is there was used. */
    public void keep(Passkey passkey) {
        int kept = jdbc.sql("""
                        insert into passkey as p (id, officer_id, credential_id, public_key, attestation, transports,
                          label, created_at, used_at)
                        values (:id, :officer, :credential, :publicKey, :attestation, :transports, :label, :now, :now)
                        on conflict (credential_id) do update set used_at = excluded.used_at
                         where p.officer_id = excluded.officer_id""")
                .param("id", passkey.id())
                .param("officer", passkey.officer().value())
                .param("credential", passkey.credential())
                .param("publicKey", passkey.publicKey())
                .param("attestation", passkey.attestation())
                .param("transports", passkey.transports().toArray(String[]::new))
                .param("label", passkey.label())
                .param("now", now())
                .update();
        if (kept == 0) {
            throw new IllegalArgumentException("another officer's key");
        }
    }

    public void remove(OfficerId officer, UUID id) {
        jdbc.sql("delete from passkey where officer_id = :officer and id = :id")
                .param("officer", officer.value())
                .param("id", id)
                .update();
    }

    public void removeAll(OfficerId officer) {
        jdbc.sql("delete from passkey where officer_id = :officer")
                .param("officer", officer.value())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                new OfficerId(row.getObject("officer_id", UUID.class)),
                row.getBytes("credential_id"),
                row.getBytes("public_key"),
                row.getBytes("attestation"),
                Arrays.asList((String[]) row.getArray("transports").getArray()),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_at", OffsetDateTime.class).toInstant());
    }
}
