package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;
import vn.loa.ApplicationTest;

/** No page pushes out of Thymeleaf's caches what another page needs. */
@ApplicationTest
class TemplateCachesTests {

    private static final Pattern ATTRIBUTE = Pattern.compile("th:[\\w-]+=\"([^\"]+)\"");
    private static final Set<String> ATTRIBUTES = new HashSet<>();
    private static int templates;

    @Autowired
    SpringTemplateEngine engine;

    @BeforeAll
    static void readTemplates() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html")) {
            templates++;
            ATTRIBUTE
                    .matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> ATTRIBUTES.add(found.group(1)));
        }
    }

    /** Each is kept as Thymeleaf's expression and as Spring's, some with several of them inside. */
    @Test
    void expressionsOfAllPagesHaveRoom() {
        assertThat(caches().getExpressionCacheMaxSize()).isGreaterThan(3 * ATTRIBUTES.size());
    }

    @Test
    void fragmentsOfAllPagesHaveRoom() {
        var fragments = ATTRIBUTES.stream()
                .filter(attribute -> attribute.contains("~{") || attribute.contains("::"))
                .count();

        assertThat(caches().getTemplateCacheMaxSize()).isGreaterThan(templates + (int) fragments);
    }

    private StandardCacheManager caches() {
        return (StandardCacheManager) engine.getCacheManager();
    }
}
