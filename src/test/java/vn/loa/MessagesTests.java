package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text of the interface stands in a message file, once. */
class MessagesTests {

    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[}(]");
    private static final Pattern BUILT_KEY = Pattern.compile("#\\{\\|([\\w.-]+\\.)\\$\\{");
    private static final Pattern REMARK = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern VIETNAMESE = Pattern.compile("[^\\n]*[ăâđêôơưĂÂĐÊÔƠƯ\\u00C0-\\u00C3\\u00E0-\\u00E3"
            + "\\u00C8-\\u00CA\\u00E8-\\u00EA\\u00CC-\\u00CD\\u00EC-\\u00ED\\u00D2-\\u00D5\\u00F2-\\u00F5"
            + "\\u00D9-\\u00DA\\u00F9-\\u00FA\\u1EA0-\\u1EF9][^\\n]*");
    private static final Pattern ARGUMENT_IN_QUOTES = Pattern.compile("(?<!')'(?!')[^']*\\{\\d[^']*'");

    private final Map<String, String> templates = withoutRemarks(read("classpath:templates/**/*.html"));
    private final Properties messages = messages();

    @Test
    void everyKeyOfATemplateHasItsText() {
        var missing = new TreeSet<String>();
        templates.forEach((template, text) -> KEY.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(key -> !messages.containsKey(key))
                .forEach(key -> missing.add(template + ": " + key)));

        assertThat(templates).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFamilyOfKeysBuiltInATemplateHasTexts() {
        var missing = new TreeSet<String>();
        templates.forEach((template, text) -> BUILT_KEY
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(start -> messages.stringPropertyNames().stream().noneMatch(key -> key.startsWith(start)))
                .forEach(start -> missing.add(template + ": " + start)));

        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateSpeaksVietnameseByItself() {
        var spoken = new TreeMap<String, List<String>>();
        templates.forEach((template, text) -> {
            var lines = VIETNAMESE
                    .matcher(text)
                    .results()
                    .map(match -> match.group().strip())
                    .toList();
            if (!lines.isEmpty()) {
                spoken.put(template, lines);
            }
        });

        assertThat(spoken).isEmpty();
    }

    @Test
    void noKeyStandsTwice() {
        var owners = new HashMap<String, String>();
        var twice = new TreeSet<String>();
        read("classpath:messages/*.properties").forEach((file, text) -> {
            for (var key : keysOf(text)) {
                var earlier = owners.put(key, file);
                if (earlier != null) {
                    twice.add(key + " in " + earlier + " and " + file);
                }
            }
        });

        assertThat(twice).isEmpty();
    }

    /** An apostrophe begins a quotation for the message format, which would swallow the argument after it. */
    @Test
    void noArgumentIsSwallowedByAnApostrophe() {
        assertThat(messages.values())
                .noneMatch(text -> ARGUMENT_IN_QUOTES.matcher((String) text).find());
    }

    private static Map<String, String> withoutRemarks(Map<String, String> texts) {
        texts.replaceAll((file, text) -> REMARK.matcher(text).replaceAll(""));
        return texts;
    }

    private static List<String> keysOf(String file) {
        return Arrays.stream(file.split("\\R"))
                .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Properties messages() {
        var all = new Properties();
        for (var file : find("classpath:messages/*.properties")) {
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Map<String, String> read(String pattern) {
        var texts = new TreeMap<String, String>();
        for (var file : find(pattern)) {
            try {
                var path = file.getURL().getPath();
                texts.put(
                        path.substring(path.indexOf("/classes/") + 9), file.getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static Set<Resource> find(String pattern) {
        try {
            return Set.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
