package vn.loa.signatures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.jspecify.annotations.Nullable;
import vn.loa.signatures.TestAuthority.Holder;

/** Signs PDF files as the programs of agencies do. */
public record SigningPen(
        Holder holder,
        Instant at,
        String algorithm,
        @Nullable Holder stamper,
        Instant stampedAt) {

    public static SigningPen of(Holder holder) {
        return of(holder, Instant.now());
    }

    public static SigningPen of(Holder holder, Instant at) {
        return new SigningPen(holder, at, "SHA256withRSA", null, at);
    }

    SigningPen with(String otherAlgorithm) {
        return new SigningPen(holder, at, otherAlgorithm, stamper, stampedAt);
    }

    SigningPen stampedBy(Holder authority, Instant moment) {
        return new SigningPen(holder, at, algorithm, authority, moment);
    }

    /** A file with lines of plain letters. */
    public static byte[] page(String... lines) {
        try (var document = new PDDocument()) {
            write(document, lines);
            return saved(document, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] sign(byte[] pdf) {
        return sign(pdf, PDSignature.SUBFILTER_ETSI_CADES_DETACHED.getName(), this::cms);
    }

    interface Content {
        byte[] of(byte[] signed) throws Exception;
    }

    static byte[] sign(byte[] pdf, String way, Content content) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(way));
            options.setPreferredSignatureSize(30_000);
            document.addSignature(signature, signed -> content(content, signed), options);
            return saved(document, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] content(Content content, InputStream signed) throws IOException {
        try {
            return content.of(signed.readAllBytes());
        } catch (IOException e) {
            throw e;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] stamp(byte[] pdf) {
        return sign(pdf, "ETSI.RFC3161", signed -> token(holder, signed, at));
    }

    /** The file with another page, as an editor appends it. */
    public static byte[] append(byte[] pdf, String... lines) {
        try (var document = Loader.loadPDF(pdf)) {
            write(document, lines);
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            return saved(document, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The file with another title in its properties, which no page shows. */
    static byte[] entitle(byte[] pdf, String title) {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            return saved(document, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(PDDocument document, String... lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            for (var line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -18);
            }
            content.endText();
        }
    }

    private static byte[] saved(PDDocument document, boolean incrementally) throws IOException {
        var out = new ByteArrayOutputStream();
        if (incrementally) {
            document.saveIncremental(out);
        } else {
            document.save(out);
        }
        return out.toByteArray();
    }

    byte[] cms(byte[] content) throws Exception {
        var generator = new CMSSignedDataGenerator();
        var signer = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(signedAttributes()))
                .build(TestAuthority.signer(holder.key(), algorithm), holder.x509());
        generator.addSignerInfoGenerator(signer);
        generator.addCertificates(new JcaCertStore(List.of(holder.x509())));
        var signed = generator.generate(new CMSProcessableByteArray(content), false);
        return (stamper == null ? signed : stamped(signed)).getEncoded();
    }

    private AttributeTable signedAttributes() {
        var attributes = new Hashtable<ASN1ObjectIdentifier, ASN1Encodable>();
        attributes.put(
                CMSAttributes.signingTime,
                new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        return new AttributeTable(attributes);
    }

    private CMSSignedData stamped(CMSSignedData signed) throws Exception {
        var signers = new ArrayList<SignerInformation>();
        for (var signer : signed.getSignerInfos().getSigners()) {
            var token = ASN1Primitive.fromByteArray(token(stamper, signer.getSignature(), stampedAt));
            var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token));
            signers.add(SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(new DERSet(attribute))));
        }
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(signers));
    }

    private static byte[] token(Holder stamper, byte[] content, Instant at) throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var signer = new JcaSignerInfoGeneratorBuilder(digests)
                .build(TestAuthority.signer(stamper.key(), "SHA256withRSA"), stamper.x509());
        var tokens = new TimeStampTokenGenerator(
                signer,
                digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(stamper.x509())));
        var asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        var request = asking.generate(
                TSPAlgorithms.SHA256, MessageDigest.getInstance("SHA-256").digest(content));
        return tokens.generate(request, BigInteger.ONE, Date.from(at)).getEncoded();
    }
}
