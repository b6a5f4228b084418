package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HostileTextsTests {

    @Test
    void thereAreManyOfManyFamilies() {
        var families = HostileTexts.all().stream().collect(Collectors.groupingBy(HostileText::family));

        assertThat(HostileTexts.all()).hasSizeGreaterThan(550);
        assertThat(families)
                .hasSizeGreaterThan(20)
                .allSatisfy((family, texts) -> assertThat(texts).hasSizeGreaterThan(5));
    }

    @Test
    void noneIsLikeAnotherAndEachCarriesItsNumber() {
        assertThat(HostileTexts.all())
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text.text())
                        .contains(String.valueOf(text.number()))
                        .doesNotContain("⟨", "⟩", "¦"));
        assertThat(HostileTexts.all().stream().map(text -> text.text().replace(String.valueOf(text.number()), "")))
                .doesNotHaveDuplicates();
    }
}
