package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.checks.Span;

class RenewalTextTests {

    private static final String COPIED = "Năm 2026, Sở Nội vụ họp trước ngày 15/11/2026.";
    private static final Span FIRST = span("2026,", 4);
    private static final Span BODY = span("Sở Nội vụ", 9);
    private static final Span LAST = new Span(COPIED.length() - 5, COPIED.length() - 1);

    @Test
    void wordsStandWhereTheyWereCopied() {
        assertThat(words(List.of(), LAST, COPIED)).isEqualTo("2026");
    }

    @Test
    void acceptingOneMovesTheOthers() {
        var accepted =
                List.of(new RenewalText.Accepted(FIRST, "2027"), new RenewalText.Accepted(BODY, "Văn phòng Sở Nội vụ"));
        var now = "Năm 2027, Văn phòng Sở Nội vụ họp trước ngày 15/11/2026.";

        assertThat(words(accepted, LAST, now)).isEqualTo("2026");
        assertThat(words(accepted, BODY, now)).isEqualTo("Văn phòng Sở Nội vụ");
        assertThat(words(accepted, FIRST, now)).isEqualTo("2027");
    }

    @Test
    void wordsWrittenByHandAroundThemMoveThemToo() {
        assertThat(words(List.of(), LAST, "Trong cả năm 2026, Sở Nội vụ và xã họp trước ngày 15/11/2026."))
                .isEqualTo("2026");
        assertThat(words(List.of(), BODY, "Năm nay, Sở Nội vụ họp.")).isEqualTo("Sở Nội vụ");
    }

    @Test
    void wordsThatWereWrittenOtherwiseStandNowhere() {
        assertThat(words(List.of(), LAST, "Năm 2026, Sở Nội vụ họp trước ngày 20/11/2026."))
                .isNull();
        assertThat(words(List.of(), BODY, "Năm 2026, Sở Tư pháp họp trước ngày 15/11/2026."))
                .isNull();
        assertThat(words(List.of(), BODY, "Năm 2026, Sở mới Nội vụ họp trước ngày 15/11/2026."))
                .isNull();
        assertThat(words(List.of(new RenewalText.Accepted(FIRST, "2027")), FIRST, COPIED))
                .isNull();
    }

    private static @org.jspecify.annotations.Nullable String words(
            List<RenewalText.Accepted> accepted, Span span, String now) {
        return new RenewalText(COPIED, accepted)
                .find(span, now)
                .map(found -> found.of(now))
                .orElse(null);
    }

    private static Span span(String words, int length) {
        int from = COPIED.indexOf(words);
        return new Span(from, from + length);
    }
}
