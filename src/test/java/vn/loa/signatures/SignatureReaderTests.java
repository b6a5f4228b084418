package vn.loa.signatures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.documents.PdfOnDisk;
import vn.loa.documents.UnreadableDocument;
import vn.loa.signatures.FileSignature.Integrity;
import vn.loa.signatures.FileSignature.Kind;
import vn.loa.signatures.FileSignature.TimeSource;
import vn.loa.signatures.FileSignature.Trust;
import vn.loa.signatures.FileSignature.Validity;
import vn.loa.signatures.SignedPdf.State;
import vn.loa.signatures.TestAuthority.Holder;

class SignatureReaderTests {

    private static final TestAuthority STATE = new TestAuthority("Co quan chung thuc so Chinh phu");
    private static final TestAuthority STRANGE = new TestAuthority("Cong ty khong ai biet");
    private static final Holder CHAIRMAN = STATE.issue(
            "UID=CCCD:040085001234,E=hai@example.org,T=Chủ tịch,CN=Trần Văn Hải,OU=Văn phòng,O=UBND xã Hòa Bình An,C=VN");
    private static final Holder COMMUNE = STATE.issue("CN=Ủy ban nhân dân xã Hòa Bình An,C=VN");
    private static final byte[] PLAN =
            SigningPen.page("KE HOACH tuyen truyen cai cach hanh chinh", "Phat thanh ba buoi moi tuan");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @TempDir
    Path folder;

    @Test
    void signatureForTheWholeFileNamesItsSigner() throws IOException {
        var pdf = read(SigningPen.of(CHAIRMAN, NOW).sign(PLAN));

        var signature = only(pdf);
        assertThat(pdf.state()).isEqualTo(State.WHOLE);
        assertThat(signature.integrity()).isEqualTo(Integrity.INTACT);
        assertThat(signature.trust()).isEqualTo(Trust.TRUSTED);
        assertThat(signature.validity()).isEqualTo(Validity.VALID);
        assertThat(signature.at()).isEqualTo(NOW);
        assertThat(signature.timeSource()).isEqualTo(TimeSource.CLAIMED);
        var signer = signature.signer();
        assertThat(signer.name()).isEqualTo("Trần Văn Hải");
        assertThat(signer.organisation()).isEqualTo("Văn phòng, UBND xã Hòa Bình An");
        assertThat(signer.position()).isEqualTo("Chủ tịch");
        assertThat(signer.issuer()).isEqualTo("Co quan chung thuc so Chinh phu");
    }

    @Test
    void nothingPrivateOfTheCertificateIsTold() throws IOException {
        var pdf = read(SigningPen.of(CHAIRMAN).sign(PLAN));

        assertThat(pdf.toString()).doesNotContain("040085001234", "example.org");
    }

    @Test
    void changedByteIsSeen() throws IOException {
        var signed = SigningPen.of(CHAIRMAN).sign(PLAN);
        signed[indexOf(signed, "/MediaBox") + 12] ^= 1;

        var pdf = read(signed);

        assertThat(pdf.state()).isEqualTo(State.CHANGED);
        assertThat(only(pdf).signer().name()).isEqualTo("Trần Văn Hải");
    }

    @Test
    void pageThatWasAppendedAfterSigningIsSeen() throws IOException {
        var pdf = read(SigningPen.append(SigningPen.of(CHAIRMAN).sign(PLAN), "Kinh phi ba tram trieu dong them vao"));

        assertThat(pdf.state()).isEqualTo(State.APPENDED);
        assertThat(only(pdf).integrity()).isEqualTo(Integrity.INTACT);
        assertThat(only(pdf).wordsAdded()).isTrue();
    }

    @Test
    void appendedThingsThatNoPageShowsAreToldApart() throws IOException {
        var pdf = read(SigningPen.entitle(SigningPen.of(CHAIRMAN).sign(PLAN), "Tieu de"));

        assertThat(pdf.state()).isEqualTo(State.APPENDED);
        assertThat(only(pdf).wordsAdded()).isFalse();
    }

    @Test
    void secondSignatureStandsForAllWithTheFirst() throws IOException {
        var pdf = read(SigningPen.of(COMMUNE).sign(SigningPen.of(CHAIRMAN).sign(PLAN)));

        assertThat(pdf.state()).isEqualTo(State.WHOLE);
        assertThat(pdf.signatures())
                .extracting(signature -> signature.signer().name())
                .containsExactly("Trần Văn Hải", "Ủy ban nhân dân xã Hòa Bình An");
        assertThat(pdf.signatures()).extracting(FileSignature::integrity).containsOnly(Integrity.INTACT);
        assertThat(pdf.signatures().get(0).wordsAdded()).isFalse();
        assertThat(pdf.signatures().get(1).wordsAdded()).isNull();
    }

    @Test
    void numberThatTheClerkAddedBetweenTwoSignaturesIsSeen() throws IOException {
        var numbered = SigningPen.append(SigningPen.of(CHAIRMAN).sign(PLAN), "So 12/KH-UBND ngay 20 thang 11");

        var pdf = read(SigningPen.of(COMMUNE).sign(numbered));

        assertThat(pdf.state()).isEqualTo(State.WHOLE);
        assertThat(pdf.signatures().get(0).wordsAdded()).isTrue();
    }

    @Test
    void unknownAuthorityIsToldApartFromATrustedOne() throws IOException {
        var signature =
                only(read(SigningPen.of(STRANGE.issue("CN=Trần Văn Hải")).sign(PLAN)));

        assertThat(signature.integrity()).isEqualTo(Integrity.INTACT);
        assertThat(signature.trust()).isEqualTo(Trust.UNKNOWN);
    }

    @Test
    void certificateFromNobodyButTheSignerIsSeen() throws IOException {
        var signature = only(
                read(SigningPen.of(TestAuthority.selfSigned("Trần Văn Hải")).sign(PLAN)));

        assertThat(signature.trust()).isEqualTo(Trust.SELF_SIGNED);
    }

    @Test
    void certificateOfTheSameNameAsATrustedAuthorityIsNotTrusted() throws IOException {
        var twin = new TestAuthority("Co quan chung thuc so Chinh phu");

        assertThat(only(read(SigningPen.of(twin.issue("CN=Trần Văn Hải")).sign(PLAN)))
                        .trust())
                .isEqualTo(Trust.UNKNOWN);
    }

    @Test
    void certificateThatEndedSinceProvesLessUnlessAStampDoes() throws IOException {
        var then = NOW.minus(Duration.ofDays(40));
        var ended = STATE.issue("CN=Trần Văn Hải", NOW.minus(Duration.ofDays(90)), NOW.minus(Duration.ofDays(30)));
        var stamper = STATE.issueForTimeStamps("CN=Dau thoi gian");

        var claimed = only(read(SigningPen.of(ended, then).sign(PLAN)));
        var stamped =
                only(read(SigningPen.of(ended, then).stampedBy(stamper, then).sign(PLAN)));

        assertThat(claimed.validity()).isEqualTo(Validity.ENDED_SINCE);
        assertThat(claimed.trust()).isEqualTo(Trust.TRUSTED);
        assertThat(stamped.validity()).isEqualTo(Validity.VALID);
        assertThat(stamped.timeSource()).isEqualTo(TimeSource.STAMPED);
        assertThat(stamped.at()).isEqualTo(then);
    }

    @Test
    void stampOfAnUnknownAuthorityProvesNoTime() throws IOException {
        var stamper = STRANGE.issueForTimeStamps("CN=Dau thoi gian la");

        var signature =
                only(read(SigningPen.of(CHAIRMAN).stampedBy(stamper, NOW).sign(PLAN)));

        assertThat(signature.timeSource()).isEqualTo(TimeSource.STAMPED_BY_UNKNOWN);
    }

    @Test
    void certificateThatDidNotHoldThenIsSeen() throws IOException {
        var ended = STATE.issue("CN=Trần Văn Hải", NOW.minus(Duration.ofDays(90)), NOW.minus(Duration.ofDays(30)));

        assertThat(only(read(SigningPen.of(ended, NOW).sign(PLAN))).validity()).isEqualTo(Validity.NOT_THEN);
    }

    @Test
    void stampOfTheWholeFileIsNobodysSignature() throws IOException {
        var stamper = SigningPen.of(STATE.issueForTimeStamps("CN=Dau thoi gian"), NOW);

        var pdf = read(stamper.stamp(SigningPen.of(CHAIRMAN).sign(PLAN)));

        assertThat(pdf.state()).isEqualTo(State.WHOLE);
        assertThat(pdf.signatures()).extracting(FileSignature::kind).containsExactly(Kind.SIGNATURE, Kind.TIME_STAMP);
        assertThat(pdf.signatures()).extracting(FileSignature::integrity).containsOnly(Integrity.INTACT);
    }

    @Test
    void outdatedDigestProvesNothing() throws IOException {
        var pdf = read(SigningPen.of(CHAIRMAN).with("SHA1withRSA").sign(PLAN));

        assertThat(pdf.state()).isEqualTo(State.OUTDATED);
    }

    @Test
    void signatureThatIsNoneIsBroken() throws IOException {
        for (var content : new byte[][] {new byte[0], {0x30}, "không phải chữ ký".getBytes(ISO_8859_1)}) {
            assertThat(read(SigningPen.sign(PLAN, "adbe.pkcs7.detached", signed -> content))
                            .state())
                    .isEqualTo(State.BROKEN);
        }
    }

    @Test
    void damagedSignatureIsBroken() throws IOException {
        var pdf = read(SigningPen.sign(PLAN, "adbe.pkcs7.detached", signed -> {
            var cms = SigningPen.of(CHAIRMAN).cms(signed);
            cms[cms.length - 20] ^= 1;
            return cms;
        }));

        assertThat(pdf.state()).isEqualTo(State.BROKEN);
    }

    @Test
    void signatureTakenFromAnotherFileIsSeen() throws IOException {
        var other = SigningPen.page("Mot van ban khac da duoc ky");

        var pdf = read(SigningPen.sign(
                PLAN, "adbe.pkcs7.detached", signed -> SigningPen.of(CHAIRMAN).cms(other)));

        assertThat(pdf.state()).isEqualTo(State.CHANGED);
    }

    /** Room for an attacker's objects beside the signature is no gap for a signature. */
    @Test
    void gapWithMoreThanTheSignatureIsBroken() throws IOException {
        var signed = SigningPen.of(CHAIRMAN).sign(PLAN);
        int contents = indexOf(signed, "/Contents <");
        System.arraycopy("1 0 obj".getBytes(US_ASCII), 0, signed, contents + 40_000, 7);

        assertThat(read(signed).state()).isEqualTo(State.BROKEN);
    }

    @Test
    void rangesBeyondTheFileAreBroken() throws IOException {
        var signed = SigningPen.of(CHAIRMAN).sign(PLAN);

        var cut = Arrays.copyOf(signed, signed.length - 30);

        assertThat(read(cut).state()).isEqualTo(State.BROKEN);
    }

    @Test
    void signatureNestedWithoutEndIsBroken() throws IOException {
        var nested = new byte[15_000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }

        assertThat(read(SigningPen.sign(PLAN, "adbe.pkcs7.detached", signed -> nested))
                        .state())
                .isEqualTo(State.BROKEN);
    }

    @Test
    void formThatIsItsOwnFieldHasNoSignature() throws IOException {
        try (var document = Loader.loadPDF(PLAN)) {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new COSDictionary();
            var kids = new COSArray();
            kids.add(field);
            field.setString(COSName.T, "a");
            field.setItem(COSName.KIDS, kids);
            form.getCOSObject().setItem(COSName.FIELDS, kids);
            var out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(read(out.toByteArray()).state()).isEqualTo(State.UNSIGNED);
        }
    }

    @Test
    void fileWithoutASignatureSaysSo() throws IOException {
        assertThat(read(PLAN).state()).isEqualTo(State.UNSIGNED);
    }

    @Test
    void linesOfThePagesAreRead() throws IOException {
        var examined = SignatureReader.read(onDisk(PLAN), new Anchors(Set.of()), NOW);

        assertThat(examined.text()).contains("Phat thanh ba buoi moi tuan");
    }

    @Test
    void whatIsNoReadablePdfIsRefusedInASentence() throws IOException {
        assertRefused(new byte[0], "documents.unreadable.empty");
        assertRefused("KẾ HOẠCH".getBytes(ISO_8859_1), "documents.unreadable.notPdf");
        assertRefused("%PDF-1.7 chỉ có đầu".getBytes(ISO_8859_1), "documents.unreadable.damagedPdf");
        assertRefused(locked(), "documents.unreadable.password");
    }

    private void assertRefused(byte[] content, String key) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> read(content))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    private static byte[] locked() throws IOException {
        try (var document = Loader.loadPDF(PLAN)) {
            document.protect(new StandardProtectionPolicy("chủ", "người đọc", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private SignedPdf read(byte[] content) throws IOException {
        return SignatureReader.read(onDisk(content), new Anchors(Set.of(STATE.certificate())), NOW)
                .pdf();
    }

    private PdfOnDisk onDisk(byte[] content) throws IOException {
        var file = folder.resolve("ke-hoach.pdf");
        Files.write(file, content);
        return PdfOnDisk.of("ke-hoach.pdf", file);
    }

    private static FileSignature only(SignedPdf pdf) {
        assertThat(pdf.signatures()).hasSize(1);
        return pdf.signatures().get(0);
    }

    private static int indexOf(byte[] content, String text) {
        return new String(content, ISO_8859_1).indexOf(text);
    }
}
