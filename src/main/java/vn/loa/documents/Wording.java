package vn.loa.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The module's Vietnamese texts, to be had without Spring: on paper and on the command line. */
final class Wording {

    private static final ResourceBundle TEXTS = load();

    private Wording() {}

    static String of(Area area) {
        return TEXTS.getString("documents.area." + area);
    }

    static String of(ChannelKind kind) {
        return TEXTS.getString("documents.channel." + kind);
    }

    static String of(AudienceKind kind) {
        return TEXTS.getString("documents.audience." + kind);
    }

    static String ofAreas(Collection<Area> areas) {
        return areas.stream().map(Wording::of).collect(Collectors.joining("; "));
    }

    static String ofChannels(Collection<ChannelKind> kinds) {
        return kinds.stream().map(Wording::of).collect(Collectors.joining("; "));
    }

    static String ofAudiences(Collection<AudienceKind> kinds) {
        return kinds.stream().map(Wording::of).collect(Collectors.joining("; "));
    }

    static String sentence(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.forLanguageTag("vi-VN")).format(arguments);
    }

    private static ResourceBundle load() {
        try (var in = Wording.class.getResourceAsStream("/messages/documents.properties")) {
            return new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
