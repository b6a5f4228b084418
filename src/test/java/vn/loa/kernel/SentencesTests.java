package vn.loa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTests {

    @Test
    void numbersAreWrittenAsVietnameseReadersExpect() {
        assertThat(Sentences.of("country").say("country.table", "plan", 33_210, 7))
                .isEqualTo("plan: 33.210 dòng (giây thứ 7)");
    }
}
