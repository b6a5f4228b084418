package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class AssetsTests {

    private static final int LIMIT = 30_000;
    private static final Pattern CLASS_IN_CSS = Pattern.compile("\\.(-?[a-zA-Z][\\w-]*)");
    private static final Pattern CLASS_IN_PAGE = Pattern.compile("class(?:append)?=\"([^\"]*)\"");

    private final Assets assets = Assets.bundled();

    @Test
    void stylesheetAndScriptAreLightOnTheLine() {
        assertThat(asset(assets.stylesheet()).zipped()).hasSizeLessThan(LIMIT);
        assertThat(asset(assets.script()).zipped()).hasSizeLessThan(LIMIT);
    }

    @Test
    void stylesheetAsksOnlyForFilesAtHashedAddresses() {
        var files = Pattern.compile("url\\(([^)]*)\\)")
                .matcher(css(assets.stylesheet()))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(files)
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(assets.at(file)).as(file).isNotNull());
    }

    @Test
    void addressChangesWithTheContent() {
        var one = Asset.of("a.css", "a{}".getBytes(StandardCharsets.UTF_8));
        var other = Asset.of("a.css", "b{}".getBytes(StandardCharsets.UTF_8));

        assertThat(one.address()).isNotEqualTo(other.address()).endsWith(".css");
    }

    @Test
    void noPageUsesWhatTheDietLeftOut() throws IOException {
        var leftOut =
                classes(CLASS_IN_CSS, text("classpath*:META-INF/resources/webjars/bootstrap/**/bootstrap.min.css"));
        leftOut.removeAll(classes(CLASS_IN_CSS, css(assets.stylesheet())));

        var used = classes(CLASS_IN_PAGE, text("classpath:templates/**/*.html"));

        assertThat(leftOut).contains("carousel");
        assertThat(used).contains("page").doesNotContainAnyElementsOf(leftOut);
    }

    private String css(String address) {
        return new String(asset(address).content(), StandardCharsets.UTF_8);
    }

    private Asset asset(String address) {
        var asset = assets.at(address);
        assertThat(asset).isNotNull();
        return asset;
    }

    private static Set<String> classes(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .flatMap(names -> Arrays.stream(names.split("[^\\w-]+")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String pattern) throws IOException {
        var text = new StringBuilder();
        for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            text.append(file.getContentAsString(StandardCharsets.UTF_8)).append('\n');
        }
        return text.toString();
    }
}
