package vn.loa.signatures;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.signatures.FileSignature.Trust;

/**
 * The authorities whose certificates are trusted. Whether a certificate was withdrawn by its authority is not asked: that
 * would take a connection to the authority at every check.
 */
record Anchors(Set<X509Certificate> certificates) {

    /** A root, the authority below it, and one more; chains of five and more would take long to find in hostile files. */
    private static final int LONGEST_CHAIN = 3;

    private static final int MOST_OTHERS = 10;

    Anchors {
        certificates = Set.copyOf(certificates);
    }

    /** @param others certificates that came with the signature */
    Trust trust(X509Certificate certificate, Collection<X509Certificate> others, Instant at) {
        if (isFromAnchor(certificate, others, within(certificate, at))) {
            return Trust.TRUSTED;
        }
        return isSelfSigned(certificate) ? Trust.SELF_SIGNED : Trust.UNKNOWN;
    }

    private boolean isFromAnchor(X509Certificate certificate, Collection<X509Certificate> others, Date at) {
        if (certificates.isEmpty()) {
            return false;
        }
        try {
            var target = new X509CertSelector();
            target.setCertificate(certificate);
            var anchors = certificates.stream()
                    .map(anchor -> new TrustAnchor(anchor, null))
                    .collect(Collectors.toSet());
            var path = new PKIXBuilderParameters(anchors, target);
            path.setRevocationEnabled(false);
            path.setMaxPathLength(LONGEST_CHAIN);
            path.setDate(at);
            path.addCertStore(CertStore.getInstance("Collection", known(certificate, others)));
            CertPathBuilder.getInstance("PKIX").build(path);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }

    private static CollectionCertStoreParameters known(
            X509Certificate certificate, Collection<X509Certificate> others) {
        List<X509Certificate> known = Stream.concat(
                        Stream.of(certificate), others.stream().limit(MOST_OTHERS))
                .toList();
        return new CollectionCertStoreParameters(known);
    }

    /** Whether a certificate held when it was used is a question of its own: here it is asked where it comes from. */
    private static Date within(X509Certificate certificate, Instant at) {
        var moment = Date.from(at);
        if (moment.before(certificate.getNotBefore())) {
            return certificate.getNotBefore();
        }
        return moment.after(certificate.getNotAfter()) ? certificate.getNotAfter() : moment;
    }

    private static boolean isSelfSigned(X509Certificate certificate) {
        if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException byAnother) {
            return false;
        }
    }
}
