package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.documents.Abbreviations.Abbreviation;

class AbbreviationsTests {

    @Test
    void whatAnAdministratorAddsIsSpeltOutInTheIssuersName() {
        var plan = "BQL RPH XÃ NÀ KHOANG\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\nGiữ rừng.\n";
        var known = new Abbreviations(
                List.of(new Abbreviation("BQL", "Ban Quản lý"), new Abbreviation("RPH", "rừng phòng hộ")));

        var read = new DocumentReader(() -> known).read("rung.txt", plan.getBytes(StandardCharsets.UTF_8));

        assertThat(read.document().header().issuer()).isEqualTo("Ban Quản lý rừng phòng hộ xã Nà Khoang");
    }

    @Test
    void longerAbbreviationIsNotTakenForAShorterOne() {
        assertThat(Abbreviations.shipped().speltOut("UBMTTQVN xã")).isEqualTo("Ủy ban Mặt trận Tổ quốc Việt Nam xã");
        assertThat(Abbreviations.shipped().speltOut("TP. Lạng Vân")).isEqualTo("thành phố Lạng Vân");
    }
}
