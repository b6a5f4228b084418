package vn.loa.organization.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238; its codes have eight digits, ours are the last six of them. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(TimeCode.at(SECRET, second / 30)).isEqualTo(code);
        assertThat(TimeCode.step(SECRET, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void clockMayBeOneStepOff() {
        var code = TimeCode.at(SECRET, 100);

        assertThat(TimeCode.step(SECRET, code, Instant.ofEpochSecond(99 * 30))).hasValue(100);
        assertThat(TimeCode.step(SECRET, code, Instant.ofEpochSecond(102 * 30 - 1)))
                .hasValue(100);
        assertThat(TimeCode.step(SECRET, code, Instant.ofEpochSecond(102 * 30))).isEmpty();
        assertThat(TimeCode.step(SECRET, code, Instant.ofEpochSecond(99 * 30 - 1)))
                .isEmpty();
    }

    @Test
    void secretIsWrittenAsProgramsReadIt() {
        assertThat(TimeCode.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(TimeCode.fromBase32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isEqualTo(SECRET);
        assertThat(TimeCode.fromBase32(TimeCode.base32(new byte[20]))).isEqualTo(new byte[20]);
    }
}
