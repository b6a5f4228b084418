package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTests {

    @ParameterizedTest
    @CsvSource({
        "I, II",
        "III, IV",
        "VIII, IX",
        "XXXIX, XL",
        "1, 2",
        "9, 10",
        "2.1, 2.2",
        "1.9, 1.10",
        "a, b",
        "d, đ",
        "đ, e",
        "e, g",
        "i, k",
        "v, x",
        "x, y"
    })
    void eachNumberIsFollowedByTheNext(String number, String next) {
        assertThat(Numbering.after(number)).isEqualTo(next);
    }

    @Test
    void nothingFollowsTheLastLetter() {
        assertThat(Numbering.after("y")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-, -", "+, +", "a), b)", "1., 2.", "2), 3)"})
    void eachBulletIsFollowedByOneOfItsKind(String marker, String next) {
        assertThat(Numbering.afterMarker(marker)).isEqualTo(next);
    }

    @Test
    void lineOfAnUpperLevelEndsTheListBelow() {
        var markers = new Markers();
        markers.follow(0, "a)");
        markers.follow(1, "-");

        markers.follow(0, "b)");

        assertThat(markers.next(1)).isNull();
        assertThat(markers.next(0)).isEqualTo("c)");
    }
}
