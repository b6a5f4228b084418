package vn.loa.signatures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.UniqueIndex;
import vn.loa.organization.OfficerId;

/** The authorities that administrators trust. */
@Service
@Transactional
class TrustAnchors {

    private static final int MOST_AT_ONCE = 20;
    private static final int LARGEST = 256 << 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    TrustAnchors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Anchors current() {
        var certificates = jdbc.sql("select certificate from trust_anchor where ended_at is null")
                .query((result, number) -> certificate(result.getBytes("certificate")))
                .list();
        return new Anchors(certificates.stream().collect(Collectors.toSet()));
    }

    /** Those that are trusted first, by name. */
    @Transactional(readOnly = true)
    List<TrustAnchorRow> all() {
        return jdbc.sql("""
                        select a.*, adder.full_name adder, ender.full_name ender
                          from trust_anchor a
                          join officer adder on adder.id = a.added_by_id
                          left join officer ender on ender.id = a.ended_by_id
                         order by a.ended_at is not null, a.name collate "vi-x-icu", a.valid_to desc""").query((result, number) -> row(result)).list();
    }

    /**
     * Trusts the authorities whose certificates are in a file, all of them or none.
     *
     * @throws TrustAnchorRefused if it holds none, or one that may not confirm others, or one that is there already
     */
    void add(OfficerId by, byte[] content, @Nullable String note) {
        for (var certificate : read(content)) {
            UniqueIndex.guards(
                    "trust_anchor_once",
                    () -> insert(by, certificate, note),
                    () -> new TrustAnchorRefused("signatures.anchor.there", name(certificate)));
        }
    }

    void end(OfficerId by, UUID anchor) {
        change(anchor, by.value(), clock.instant().atOffset(ZoneOffset.UTC));
    }

    void trustAgain(UUID anchor) {
        change(anchor, null, null);
    }

    private void change(UUID anchor, @Nullable UUID by, @Nullable OffsetDateTime at) {
        int rows = jdbc.sql("""
                        update trust_anchor set ended_by_id = :by::uuid, ended_at = :at::timestamptz
                         where id = :id""")
                .param("by", by)
                .param("at", at)
                .param("id", anchor)
                .update();
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private void insert(OfficerId by, X509Certificate certificate, @Nullable String note) {
        jdbc.sql("""
                        insert into trust_anchor (id, name, issuer, sha256, certificate, valid_from, valid_to, note,
                                                  added_by_id, added_at)
                        values (:id, :name, :issuer, :sha256, :certificate, :from, :to, :note, :by, :at)""")
                .param("id", UUID.randomUUID())
                .param("name", name(certificate))
                .param("issuer", Certificates.name(holder(certificate).getIssuer()))
                .param("sha256", fingerprint(certificate))
                .param("certificate", encoded(certificate))
                .param("from", certificate.getNotBefore().toInstant().atOffset(ZoneOffset.UTC))
                .param("to", certificate.getNotAfter().toInstant().atOffset(ZoneOffset.UTC))
                .param("note", note)
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<X509Certificate> read(byte[] content) {
        if (content.length > LARGEST) {
            throw new TrustAnchorRefused("signatures.anchor.unreadable");
        }
        var certificates = certificates(content).stream()
                .map(X509Certificate.class::cast)
                .distinct()
                .toList();
        if (certificates.isEmpty() || certificates.size() > MOST_AT_ONCE) {
            throw new TrustAnchorRefused("signatures.anchor.unreadable");
        }
        for (var certificate : certificates) {
            if (certificate.getBasicConstraints() < 0) {
                throw new TrustAnchorRefused("signatures.anchor.notAuthority", name(certificate));
            }
        }
        return certificates;
    }

    private static Collection<? extends Certificate> certificates(byte[] content) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(content));
        } catch (CertificateException unreadable) {
            throw new TrustAnchorRefused("signatures.anchor.unreadable");
        }
    }

    private static String name(X509Certificate certificate) {
        return Certificates.name(holder(certificate).getSubject());
    }

    private static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(encoded(certificate));
        } catch (IOException unreadable) {
            throw new TrustAnchorRefused("signatures.anchor.unreadable");
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException unreadable) {
            throw new TrustAnchorRefused("signatures.anchor.unreadable");
        }
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded(certificate)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static X509Certificate certificate(byte[] encoded) {
        try {
            return Certificates.of(encoded);
        } catch (CertificateException wasReadBefore) {
            throw new IllegalStateException(wasReadBefore);
        }
    }

    private static TrustAnchorRow row(ResultSet result) throws SQLException {
        return new TrustAnchorRow(
                result.getObject("id", UUID.class),
                result.getString("name"),
                result.getString("issuer"),
                result.getString("sha256"),
                instant(result, "valid_from"),
                instant(result, "valid_to"),
                result.getString("note"),
                result.getString("adder"),
                instant(result, "added_at"),
                result.getString("ender"),
                result.getObject("ended_at") == null ? null : instant(result, "ended_at"));
    }

    private static Instant instant(ResultSet result, String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }
}
