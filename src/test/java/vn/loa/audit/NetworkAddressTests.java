package vn.loa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTests {

    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:1, ::1",
        "0:0:0:0:0:0:0:0, ::",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8:0:1:0:0:0:10, 2001:db8:0:1::10",
        "fe80:0:0:0:0:0:0:0, fe80::",
        "2001:db8:10:0:1:100:0:1, 2001:db8:10:0:1:100:0:1",
        "10.0.0.1, 10.0.0.1"
    })
    void longestRunOfNoughtsIsLeftOut(String stored, String shown) {
        assertThat(NetworkAddress.shortened(stored)).isEqualTo(shown);
    }
}
