package vn.loa.signatures;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority that exists only in tests, and those whom it gave a certificate. */
public final class TestAuthority {

    private static final AtomicLong SERIAL = new AtomicLong(4096);
    private static final Duration YEAR = Duration.ofDays(365);

    /** To look for large primes takes long, and nothing is shown by whose they are: those who sign take them in turn. */
    private static final List<KeyPair> SIGNING =
            Stream.generate(() -> key("RSA", 2048)).limit(3).toList();

    private final Holder root;

    /** Somebody's key with the certificate that names them. */
    public record Holder(KeyPair key, X509CertificateHolder certificate) {

        X509Certificate x509() {
            try {
                return Certificates.of(certificate.getEncoded());
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    public TestAuthority(String name) {
        // Quick to make; those who sign have the keys that are in use.
        var key = key("EC", 256);
        var subject = new X500Name("CN=" + name + ",C=VN");
        this.root = new Holder(
                key,
                certificate(
                        subject,
                        key,
                        subject,
                        key,
                        Instant.now().minus(YEAR.multipliedBy(5)),
                        Instant.now().plus(YEAR.multipliedBy(5)),
                        true,
                        false));
    }

    public static Holder selfSigned(String name) {
        var key = signing();
        var subject = new X500Name("CN=" + name);
        var now = Instant.now();
        return new Holder(key, certificate(subject, key, subject, key, now.minus(YEAR), now.plus(YEAR), false, false));
    }

    public X509Certificate certificate() {
        return root.x509();
    }

    public X509CertificateHolder root() {
        return root.certificate();
    }

    public String pem() {
        return pem(root.certificate());
    }

    static String pem(X509CertificateHolder certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param subject as RFC 4514 writes names */
    public Holder issue(String subject) {
        return issue(subject, Instant.now().minus(YEAR), Instant.now().plus(YEAR));
    }

    public Holder issue(String subject, Instant from, Instant to) {
        return issue(subject, from, to, false);
    }

    Holder issueForTimeStamps(String subject) {
        return issue(subject, Instant.now().minus(YEAR), Instant.now().plus(YEAR), true);
    }

    private Holder issue(String subject, Instant from, Instant to, boolean stamps) {
        var key = signing();
        var name = new X500Name(subject);
        return new Holder(
                key, certificate(name, key, root.certificate().getSubject(), root.key(), from, to, false, stamps));
    }

    private static X509CertificateHolder certificate(
            X500Name subject,
            KeyPair key,
            X500Name issuer,
            KeyPair by,
            Instant from,
            Instant to,
            boolean authority,
            boolean stamps) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(from),
                    Date.from(to),
                    subject,
                    key.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (stamps) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return builder.build(
                    signer(by, by.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA"));
        } catch (CertIOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ContentSigner signer(KeyPair key, String algorithm) {
        try {
            return new JcaContentSignerBuilder(algorithm).build(key.getPrivate());
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair signing() {
        return SIGNING.get((int) (SERIAL.get() % SIGNING.size()));
    }

    private static KeyPair key(String algorithm, int size) {
        try {
            var keys = KeyPairGenerator.getInstance(algorithm);
            keys.initialize(size);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
