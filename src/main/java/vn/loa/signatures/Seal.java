package vn.loa.signatures;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.jspecify.annotations.Nullable;
import vn.loa.signatures.FileSignature.Integrity;

/** What a signer put into a file, with the certificate it was made with and those that came along. */
record Seal(
        SignerInformation signer,
        X509CertificateHolder holder,
        X509Certificate certificate,
        List<X509Certificate> others) {

    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    /** Two different texts with one digest can be made for each of these. */
    private static final Set<String> OUTDATED = Set.of(
            OIWObjectIdentifiers.idSHA1.getId(),
            PKCSObjectIdentifiers.md5.getId(),
            PKCSObjectIdentifiers.md2.getId(),
            PKCSObjectIdentifiers.md4.getId());

    /** Empty if nobody signed, or more than one, or if the signer's certificate is not there. */
    @SuppressWarnings("unchecked")
    static Optional<Seal> in(CMSSignedData cms) throws IOException, GeneralSecurityException {
        var signers = cms.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            return Optional.empty();
        }
        var signer = signers.iterator().next();
        var mine = cms.getCertificates().getMatches(signer.getSID());
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var holder = (X509CertificateHolder) mine.iterator().next();
        return Optional.of(new Seal(signer, holder, Certificates.of(holder), Certificates.all(cms.getCertificates())));
    }

    Integrity integrity() throws GeneralSecurityException, CMSException, OperatorCreationException, IOException {
        try {
            // With the key and not with the certificate: whether that held is told apart.
            if (!signer.verify(verifier())) {
                return signer.getSignedAttributes() == null ? Integrity.CHANGED : Integrity.BROKEN;
            }
        } catch (CMSSignerDigestMismatchException otherBytes) {
            return Integrity.CHANGED;
        }
        if (!namesItsCertificate()) {
            return Integrity.BROKEN;
        }
        return OUTDATED.contains(signer.getDigestAlgOID()) ? Integrity.OUTDATED : Integrity.INTACT;
    }

    /** Java's own digests are many times as quick as Bouncy Castle's, which knows more ways to sign. */
    private SignerInformationVerifier verifier() throws OperatorCreationException {
        return new SignerInformationVerifier(
                new DefaultCMSSignatureAlgorithmNameGenerator(),
                new DefaultSignatureAlgorithmIdentifierFinder(),
                new JcaContentVerifierProviderBuilder().setProvider(PROVIDER).build(certificate.getPublicKey()),
                new JcaDigestCalculatorProviderBuilder().build());
    }

    /** Where the signer said with which certificate, another one with the same key does not do. */
    private boolean namesItsCertificate() throws GeneralSecurityException, IOException {
        var named = value(signer.getSignedAttributes(), PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (named == null) {
            return true;
        }
        var first = SigningCertificateV2.getInstance(named).getCerts()[0];
        var digest = MessageDigest.getInstance(
                first.getHashAlgorithm().getAlgorithm().getId());
        return Arrays.equals(digest.digest(holder.getEncoded()), first.getCertHash());
    }

    Optional<Instant> claimedTime() {
        return Optional.ofNullable(value(signer.getSignedAttributes(), CMSAttributes.signingTime))
                .map(value -> Time.getInstance(value).getDate().toInstant());
    }

    /** A stamp of the time when the signature was there; one that is for something else, or is false, does not count. */
    Optional<TimeStamp> timeStamp() throws IOException {
        var token = value(signer.getUnsignedAttributes(), PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (token == null) {
            return Optional.empty();
        }
        try {
            var stamp = TimeStamp.of(ContentInfo.getInstance(token));
            return stamp.isFor(signer.getSignature()) ? Optional.of(stamp) : Optional.empty();
        } catch (TSPException
                | CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | IllegalArgumentException falseStamp) {
            return Optional.empty();
        }
    }

    private static @Nullable ASN1Encodable value(@Nullable AttributeTable attributes, ASN1ObjectIdentifier kind) {
        var attribute = attributes == null ? null : attributes.get(kind);
        return attribute == null || attribute.getAttrValues().size() == 0
                ? null
                : attribute.getAttrValues().getObjectAt(0);
    }
}
