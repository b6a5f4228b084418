package vn.loa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "báo cáo UBND huyện định kỳ | Ủy ban nhân dân huyện | UBND huyện",
                "Uỷ Ban Nhân Dân  Huyện Lâm Hạ | Ủy ban nhân dân huyện | Uỷ Ban Nhân Dân  Huyện",
                "công chức Văn hoá- xã hội xã | công chức Văn hóa - Xã hội | công chức Văn hoá- xã hội",
                "gửi UBND TP. Long Xuyên | Ủy ban nhân dân thành phố | UBND TP",
                "các huyện, thị xã, thành phố | các huyện, thị xã, thành phố | các huyện, thị xã, thành phố"
            })
    void phraseIsFoundHoweverItIsWritten(String text, String phrase, String written) {
        assertThat(Spoken.of(text).find(phrase))
                .singleElement()
                .extracting(span -> span.of(text))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND tỉnh, huyện | Ủy ban nhân dân huyện",
                "văn phòng, thống kê | văn phòng - thống kê",
                "phòng nội vụng về | phòng Nội vụ"
            })
    void otherWordsAreNotThePhrase(String text, String phrase) {
        assertThat(Spoken.of(text).has(phrase)).isFalse();
    }

    @Test
    void wordIsExcusedWithinItsSentenceOnly() {
        var text = "Hồ sơ của UBND huyện trước đây. Báo cáo UBND huyện.";
        var spans = Spoken.of(text).find("UBND huyện");

        assertThat(spans).hasSize(2);
        assertThat(Sentence.has(text, spans.get(0), List.of("trước đây"))).isTrue();
        assertThat(Sentence.has(text, spans.get(1), List.of("trước đây"))).isFalse();
    }
}
