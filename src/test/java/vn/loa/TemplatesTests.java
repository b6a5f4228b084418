package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What every page's template must have, though it looks right without it. */
class TemplatesTests {

    /** The layout's own doctype does not come along with its fragment; without one a browser draws in quirks mode. */
    @Test
    void everyWholePageBeginsWithItsDoctype() throws IOException {
        var pages = new ArrayList<String>();
        var without = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html")) {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            if (text.contains("layout/page :: page(")) {
                pages.add(file.getDescription());
                if (!text.startsWith("<!DOCTYPE html>")) {
                    without.add(file.getDescription());
                }
            }
        }

        assertThat(pages).isNotEmpty();
        assertThat(without).isEmpty();
    }
}
