package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.planning.domain.SignedFileFindings.Person;
import vn.loa.signatures.FileSignature;
import vn.loa.signatures.FileSignature.Integrity;
import vn.loa.signatures.FileSignature.Kind;
import vn.loa.signatures.FileSignature.TimeSource;
import vn.loa.signatures.FileSignature.Trust;
import vn.loa.signatures.FileSignature.Validity;
import vn.loa.signatures.Signer;

class SignerNamesTests {

    private static final String COMMUNE = "Ủy ban nhân dân xã Hòa Bình An";

    @ParameterizedTest
    @CsvSource({
        "Trần Văn Hải, SIGNATORY",
        "TRẦN VĂN HẢI, SIGNATORY",
        "Tran Van Hai, SIGNATORY",
        "ThS. Trần Văn Hải, SIGNATORY",
        "Trần  Văn Hải, SIGNATORY",
        "Trần Văn Hai, ANOTHER",
        "Nguyễn Quốc Tuấn, ANOTHER",
        "Phương Văn Nam, ANOTHER"
    })
    void personIsTheSignatoryByName(String signer, Person person) {
        assertThat(names(signer, COMMUNE).person()).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân xã Hòa Bình An",
                "Uỷ ban nhân dân xã Hòa Bình An",
                "UBND XÃ HÒA BÌNH AN",
                "Văn phòng HĐND và UBND",
                "UY BAN NHAN DAN XA HOA BINH AN"
            })
    void bodyIsNoPerson(String signer) {
        var names = names(signer);

        assertThat(names.organisation()).isTrue();
        assertThat(names.person()).isEqualTo(Person.NOBODY);
    }

    @Test
    void brokenSignatureIsNobodys() {
        var names = new SignerNames(
                header("Trần Văn Hải"),
                Stream.of(signature("Trần Văn Hải", Integrity.CHANGED)).toList());

        assertThat(names.person()).isEqualTo(Person.NOBODY);
    }

    @Test
    void planWithoutASignatorySaysNothing() {
        var names = new SignerNames(
                header(null),
                Stream.of(signature("Trần Văn Hải", Integrity.INTACT)).toList());

        assertThat(names.person()).isEqualTo(Person.UNKNOWN);
        assertThat(names.organisation()).isFalse();
    }

    private static SignerNames names(String... signers) {
        return new SignerNames(
                header("Trần Văn Hải"),
                Stream.of(signers)
                        .map(name -> signature(name, Integrity.INTACT))
                        .toList());
    }

    private static Header header(String signatory) {
        return new Header(COMMUNE, "12/KH-UBND", null, null, "Tuyên truyền", 2026, null, "Chủ tịch", signatory);
    }

    private static FileSignature signature(String name, Integrity integrity) {
        var signer = new Signer(name, null, null, "CA", "1", Instant.EPOCH, Instant.MAX);
        return new FileSignature(
                Kind.SIGNATURE, integrity, 10, signer, null, TimeSource.NONE, Trust.TRUSTED, Validity.VALID, null);
    }
}
