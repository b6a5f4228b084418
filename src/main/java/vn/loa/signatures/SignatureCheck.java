package vn.loa.signatures;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.jspecify.annotations.Nullable;
import vn.loa.signatures.FileSignature.Integrity;
import vn.loa.signatures.FileSignature.Kind;
import vn.loa.signatures.FileSignature.TimeSource;
import vn.loa.signatures.FileSignature.Trust;
import vn.loa.signatures.FileSignature.Validity;

/** Checks one signature of a file, as of a moment. */
record SignatureCheck(Anchors anchors, Instant now) {

    /** As PAdES and Adobe name the ways of signing that are in use. */
    private static final Set<String> KNOWN = Set.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");

    private static final String TIME_STAMP = "ETSI.RFC3161";

    FileSignature of(PDSignature signature, Optional<SignedBytes> place) {
        var kind = TIME_STAMP.equals(signature.getSubFilter()) ? Kind.TIME_STAMP : Kind.SIGNATURE;
        if (place.isEmpty()) {
            return unreadable(kind, Integrity.BROKEN, 0);
        }
        var bytes = place.get();
        if (kind == Kind.SIGNATURE && !KNOWN.contains(signature.getSubFilter())) {
            return unreadable(kind, Integrity.OUTDATED, bytes.end());
        }
        try {
            var content = bytes.signature();
            if (content.isEmpty()) {
                return unreadable(kind, Integrity.BROKEN, bytes.end());
            }
            return kind == Kind.TIME_STAMP
                    ? timeStamp(bytes, content.get())
                    : signature(bytes, content.get(), claimed(signature));
        } catch (IOException
                | GeneralSecurityException
                | CMSException
                | TSPException
                | OperatorCreationException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | ArithmeticException
                | StackOverflowError broken) {
            // Bouncy Castle answers to what is not as it should be with whatever breaks first.
            return unreadable(kind, Integrity.BROKEN, bytes.end());
        }
    }

    private FileSignature signature(SignedBytes bytes, byte[] content, @Nullable Instant claimed)
            throws IOException, GeneralSecurityException, CMSException, OperatorCreationException {
        // What follows the signature in the gap is padding.
        var cms = new CMSSignedData(new SignedContent(bytes), ContentInfo.getInstance(first(content)));
        var seal = Seal.in(cms);
        if (seal.isEmpty()) {
            return unreadable(Kind.SIGNATURE, Integrity.BROKEN, bytes.end());
        }
        var signed = seal.get();
        var stamp = signed.timeStamp();
        var at = stamp.map(TimeStamp::at).orElse(signed.claimedTime().orElse(claimed));
        var source = stamp.map(this::source).orElse(at == null ? TimeSource.NONE : TimeSource.CLAIMED);
        return new FileSignature(
                Kind.SIGNATURE,
                signed.integrity(),
                bytes.end(),
                Certificates.signer(signed.holder()),
                at,
                source,
                trust(signed.certificate(), signed.others(), at),
                validity(signed.certificate(), at, source),
                null);
    }

    private FileSignature timeStamp(SignedBytes bytes, byte[] content)
            throws IOException, GeneralSecurityException, TSPException, OperatorCreationException, CMSException {
        var stamp = TimeStamp.of(ContentInfo.getInstance(first(content)));
        var integrity = stamp.isFor(bytes) ? Integrity.INTACT : Integrity.CHANGED;
        return new FileSignature(
                Kind.TIME_STAMP,
                integrity,
                bytes.end(),
                Certificates.signer(stamp.holder()),
                stamp.at(),
                source(stamp),
                trust(stamp.certificate(), stamp.others(), stamp.at()),
                Validity.VALID,
                null);
    }

    private TimeSource source(TimeStamp stamp) {
        return trust(stamp.certificate(), stamp.others(), stamp.at()) == Trust.TRUSTED
                ? TimeSource.STAMPED
                : TimeSource.STAMPED_BY_UNKNOWN;
    }

    private Trust trust(X509Certificate certificate, List<X509Certificate> others, @Nullable Instant at) {
        return anchors.trust(certificate, others, at == null ? now : at);
    }

    private Validity validity(X509Certificate certificate, @Nullable Instant at, TimeSource source) {
        var from = certificate.getNotBefore().toInstant();
        var to = certificate.getNotAfter().toInstant();
        if (at != null && (at.isBefore(from) || at.isAfter(to))) {
            return Validity.NOT_THEN;
        }
        return now.isAfter(to) && source != TimeSource.STAMPED ? Validity.ENDED_SINCE : Validity.VALID;
    }

    private static Object first(byte[] content) throws IOException {
        try (var in = new ASN1InputStream(content)) {
            var first = in.readObject();
            if (first == null) {
                throw new IOException("nothing is in it");
            }
            return first;
        }
    }

    private static @Nullable Instant claimed(PDSignature signature) {
        var date = signature.getSignDate();
        return date == null ? null : date.toInstant();
    }

    private static FileSignature unreadable(Kind kind, Integrity integrity, long reach) {
        return new FileSignature(
                kind, integrity, reach, null, null, TimeSource.NONE, Trust.UNKNOWN, Validity.VALID, null);
    }
}
