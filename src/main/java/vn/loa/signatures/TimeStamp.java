package vn.loa.signatures;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** A time stamp of RFC 3161 that its authority really made. */
record TimeStamp(
        TimeStampToken token, X509CertificateHolder holder, X509Certificate certificate, List<X509Certificate> others) {

    /** @throws TSPException if it was not made by the certificate that it names */
    @SuppressWarnings("unchecked")
    static TimeStamp of(ContentInfo content)
            throws TSPException, CMSException, IOException, GeneralSecurityException, OperatorCreationException {
        var token = new TimeStampToken(new CMSSignedData(content));
        var mine = token.getCertificates().getMatches(token.getSID());
        if (mine.isEmpty()) {
            throw new TSPException("a time stamp without its certificate");
        }
        var holder = (X509CertificateHolder) mine.iterator().next();
        token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(Seal.PROVIDER)
                .build(holder));
        return new TimeStamp(token, holder, Certificates.of(holder), Certificates.all(token.getCertificates()));
    }

    Instant at() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    boolean isFor(byte[] content) throws GeneralSecurityException {
        return isImprint(digest().digest(content));
    }

    boolean isFor(SignedBytes bytes) throws GeneralSecurityException, IOException {
        var digest = digest();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            bytes.writeTo(out);
        }
        return isImprint(digest.digest());
    }

    private boolean isImprint(byte[] digest) {
        return MessageDigest.isEqual(digest, token.getTimeStampInfo().getMessageImprintDigest());
    }

    private MessageDigest digest() throws GeneralSecurityException {
        return MessageDigest.getInstance(
                token.getTimeStampInfo().getMessageImprintAlgOID().getId());
    }
}
