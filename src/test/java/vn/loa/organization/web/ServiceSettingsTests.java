package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceSettingsTests {

    private final ServiceSettings byAddress = new ServiceSettings("email", "SonLinh.gov.vn", false);
    private final ServiceSettings byName = new ServiceSettings("preferred_username", "", false);

    @Test
    void nameIsTakenInSmallLetters() {
        assertThat(byName.officer(Map.of("preferred_username", "SoanThao"))).contains("soanthao");
    }

    @Test
    void addressOfTheDomainNamesTheOfficerBeforeTheAt() {
        assertThat(byAddress.officer(Map.of("email", "SoanThao@sonlinh.GOV.vn")))
                .contains("soanthao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soanthao@ke-la.example",
                "soanthao@sonlinh.gov.vn.ke-la.example",
                "soanthao@x.sonlinh.gov.vn",
                "soanthao@sonlinh.gov.vn@ke-la.example",
                "soanthao@",
                "@sonlinh.gov.vn",
                "soanthao",
                ""
            })
    void whateverIsNoAddressOfTheDomainNamesNobody(String address) {
        assertThat(byAddress.officer(Map.of("email", address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soanthao@", "soanthao@sonlinh.gov.vn", " "})
    void withoutADomainNoAddressNamesAnybody(String word) {
        assertThat(byName.officer(Map.of("preferred_username", word))).isEmpty();
    }

    @Test
    void addressThatTheServiceDoubtsNamesNobody() {
        assertThat(byAddress.officer(Map.of("email", "soanthao@sonlinh.gov.vn", "email_verified", false)))
                .isEmpty();
        assertThat(byAddress.officer(Map.of("email", "soanthao@sonlinh.gov.vn", "email_verified", "false")))
                .isEmpty();
        assertThat(byAddress.officer(Map.of("email", "soanthao@sonlinh.gov.vn", "email_verified", true)))
                .contains("soanthao");
    }

    @Test
    void serviceThatDoesNotSayTheWordNamesNobody() {
        assertThat(byAddress.officer(Map.of("preferred_username", "soanthao"))).isEmpty();
        assertThat(byName.officer(Map.of("preferred_username", Map.of("a", "b"))))
                .isEmpty();
    }
}
