package vn.loa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loa.demonstration.Demonstration;

@BrowserTest
class AccessibilityTests {

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    @ParameterizedTest
    @ValueSource(strings = {"soanthao", "thuchien", "noivu", "lanhdao", "vanthu", "tinh", "quantri"})
    void everyPageIsForEverybodyAndFitsAPhone(String officer) {
        demonstration.isThere();
        try (var visit = Visit.withLaptop(port)) {
            visit.signIn(officer, Demonstration.PASSWORD);

            var crawl = new Crawl(visit).from("/");

            assertThat(crawl.faults()).isEmpty();
            assertThat(crawl.kinds()).contains("/", "/plans", "/legal-documents");
        }
    }

    @Test
    void signingInIsForEverybodyToo() {
        try (var visit = Visit.withLaptop(port)) {
            assertThat(new Crawl(visit).from("/sign-in").faults()).isEmpty();
        }
    }

    @Test
    void aFaultMadeOnPurposeIsFound() {
        try (var visit = Visit.withLaptop(port)) {
            var faults = new Crawl(visit).from("/sample/poor").faults();

            assertThat(faults)
                    .anyMatch(fault -> fault.contains("label"))
                    .anyMatch(fault -> fault.contains("wider than a phone"))
                    .anyMatch(fault -> fault.contains("/sample/failures/not-found answers 404"));
        }
    }
}
