package vn.loa.signatures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.Store;

/** Says in words what certificates hold. */
final class Certificates {

    private static final int LONGEST = 200;

    private Certificates() {}

    static X509Certificate of(X509CertificateHolder holder) throws CertificateException, IOException {
        return of(holder.getEncoded());
    }

    static X509Certificate of(byte[] encoded) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    /** All that can be read of those that came along; the others prove nothing. */
    static List<X509Certificate> all(Store<X509CertificateHolder> store) {
        return store.getMatches(null).stream().flatMap(Certificates::readable).toList();
    }

    private static Stream<X509Certificate> readable(X509CertificateHolder holder) {
        try {
            return Stream.of(of(holder));
        } catch (CertificateException | IOException unreadable) {
            return Stream.empty();
        }
    }

    static Signer signer(X509CertificateHolder holder) {
        var subject = holder.getSubject();
        return new Signer(
                name(subject),
                Stream.of(words(subject, BCStyle.OU), words(subject, BCStyle.O))
                        .flatMap(Optional::stream)
                        .reduce((part, whole) -> part + ", " + whole)
                        .orElse(null),
                words(subject, BCStyle.T).orElse(null),
                name(holder.getIssuer()),
                holder.getSerialNumber().toString(16),
                holder.getNotBefore().toInstant(),
                holder.getNotAfter().toInstant());
    }

    /** The common name, or what else stands for it. */
    static String name(X500Name name) {
        return Stream.of(BCStyle.CN, BCStyle.O, BCStyle.OU)
                .flatMap(kind -> words(name, kind).stream())
                .findFirst()
                .orElse("?");
    }

    private static Optional<String> words(X500Name name, ASN1ObjectIdentifier kind) {
        var words = Stream.of(name.getRDNs(kind))
                .map(RDN::getTypesAndValues)
                .flatMap(Stream::of)
                .filter(part -> part.getType().equals(kind))
                .filter(part -> part.getValue() instanceof ASN1String)
                .map(part -> clean(((ASN1String) part.getValue()).getString()))
                .filter(text -> !text.isEmpty())
                .limit(4)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** As a page can bear it. */
    private static String clean(String text) {
        var clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\s]+", " ")
                .strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
