package vn.loa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The stylesheet, script, fonts and pictures of all pages, bundled once at start. */
public class Assets {

    private static final String VENDOR = "classpath*:META-INF/resources/webjars/";
    private static final Pattern FILE_IN_CSS = Pattern.compile("url\\(\"?([\\w-]+\\.(?:woff2|ttf|svg))\"?\\)");

    private final Map<String, Asset> byAddress;
    private final Asset stylesheet;
    private final Asset script;
    private final Asset icon;

    private Assets(Collection<Asset> files, Asset stylesheet, Asset script, Asset icon) {
        this.byAddress = Stream.concat(files.stream(), Stream.of(stylesheet, script))
                .collect(Collectors.toUnmodifiableMap(Asset::address, asset -> asset, (one, same) -> one));
        this.stylesheet = stylesheet;
        this.script = script;
        this.icon = icon;
    }

    static Assets bundled() {
        var files = new HashMap<String, Asset>();
        Stream.of("assets/fonts/*.woff2", "fonts/*.ttf", "assets/img/*.svg")
                .flatMap(pattern -> Arrays.stream(find("classpath:" + pattern)))
                .forEach(file -> files.put(name(file), Asset.of(name(file), bytes(file))));
        var css = BootstrapDiet.trim(text(VENDOR + "bootstrap/*/dist/css/bootstrap.min.css"))
                + text("classpath:assets/css/*.css");
        var js = text(VENDOR + "htmx.org/*/dist/htmx.min.js") + text("classpath:assets/js/*.js");
        return new Assets(
                files.values(),
                Asset.of("loa.css", bytes(withAddresses(css, files))),
                Asset.of("loa.js", bytes(js)),
                Objects.requireNonNull(files.get("loa.svg")));
    }

    public String stylesheet() {
        return stylesheet.address();
    }

    public String script() {
        return script.address();
    }

    public String icon() {
        return icon.address();
    }

    /** The asset at the address; browsers that look for an icon of the site by themselves get it, too. */
    @Nullable
    Asset at(String address) {
        return address.equals("/favicon.ico") ? icon : byAddress.get(address);
    }

    private static String withAddresses(String css, Map<String, Asset> files) {
        return FILE_IN_CSS.matcher(css).replaceAll((MatchResult match) -> {
            var file = files.get(match.group(1));
            if (file == null) {
                throw new IllegalStateException("the stylesheet asks for a file that is not there: " + match.group());
            }
            return "url(" + file.address() + ")";
        });
    }

    private static String text(String pattern) {
        var files = find(pattern);
        if (files.length == 0) {
            throw new IllegalStateException("nothing to bundle at " + pattern);
        }
        return Arrays.stream(files)
                .sorted(Comparator.comparing(Assets::name))
                .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Resource[] find(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver(Assets.class.getClassLoader()).getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
