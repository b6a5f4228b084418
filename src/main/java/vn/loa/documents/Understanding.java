package vn.loa.documents;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What single words say: which role, area, channel, audience, period, measure a text names. */
public final class Understanding {

    private static final Map<SectionRole, List<String>> ROLES = Vocabulary.phrases("role", SectionRole.class);
    private static final Map<Area, List<String>> AREAS = Vocabulary.phrases("area", Area.class);
    private static final Map<ChannelKind, List<String>> CHANNELS = Vocabulary.phrases("channel", ChannelKind.class);
    private static final Map<ChannelKind, List<String>> NO_CHANNELS =
            Vocabulary.phrases("channel.unless", ChannelKind.class);
    private static final Map<AudienceKind, List<String>> AUDIENCES = Vocabulary.phrases("audience", AudienceKind.class);
    private static final Map<ReportingPeriod, List<String>> PERIODS =
            Vocabulary.phrases("period", ReportingPeriod.class);
    private static final Pattern QUANTITY = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)\\s*(" + alternatives("measure") + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FREQUENCY = Pattern.compile(
            "\\d+\\s+[\\p{L}, ]{1,20}?\\s?/\\s?(?:" + alternatives("frequency.unit") + ")(?!\\p{L})" + "|(?<!\\p{L})(?:"
                    + alternatives("frequency.each") + ")\\s+(?:\\d+\\s+)?(?:" + alternatives("frequency.unit")
                    + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Understanding() {}

    /** The roles a heading names, in the order in which it names them. */
    static Set<SectionRole> roles(String title) {
        var words = Words.of(title);
        var found = new TreeMap<Integer, SectionRole>();
        ROLES.forEach((role, phrases) -> {
            int at = Words.find(words, phrases);
            if (at >= 0) {
                found.merge(at, role, (one, other) -> longer(one, other, words, at));
            }
        });
        return new LinkedHashSet<>(found.values());
    }

    public static List<Area> areas(String text) {
        return List.copyOf(named(AREAS, Words.of(text)));
    }

    public static List<ChannelKind> channels(String text) {
        var words = Words.of(text);
        var kinds = named(CHANNELS, words);
        kinds.removeIf(kind -> !Words.has(
                Words.without(words, NO_CHANNELS.getOrDefault(kind, List.of())),
                CHANNELS.getOrDefault(kind, List.of())));
        return List.copyOf(kinds);
    }

    public static List<AudienceKind> audiences(String text) {
        return List.copyOf(named(AUDIENCES, Words.without(Words.of(text), Vocabulary.phrases("audience.ignore"))));
    }

    static @Nullable String frequency(String text) {
        var matcher = FREQUENCY.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }

    static Meaning.Target target(String text) {
        var matcher = QUANTITY.matcher(text);
        return matcher.find() ? new Meaning.Target(matcher.group(1), matcher.group(2)) : new Meaning.Target(null, null);
    }

    static List<String> phrases(ReportingPeriod period) {
        return PERIODS.getOrDefault(period, List.of());
    }

    /** The most frequent period that a duty to report names. */
    static @Nullable ReportingPeriod period(String text) {
        var periods = named(PERIODS, Words.of(text));
        return periods.isEmpty() ? null : periods.iterator().next();
    }

    private static <E extends Enum<E>> Set<E> named(Map<E, List<String>> vocabulary, String words) {
        var found =
                new EnumMap<E, Boolean>(vocabulary.keySet().iterator().next().getDeclaringClass());
        vocabulary.forEach((value, phrases) -> {
            if (Words.has(words, phrases)) {
                found.put(value, true);
            }
        });
        return found.isEmpty()
                ? EnumSet.noneOf(vocabulary.keySet().iterator().next().getDeclaringClass())
                : EnumSet.copyOf(found.keySet());
    }

    /** Of two roles named at the same place the longer phrase is the exact one. */
    private static SectionRole longer(SectionRole one, SectionRole other, String words, int at) {
        return length(one, words, at) >= length(other, words, at) ? one : other;
    }

    private static int length(SectionRole role, String words, int at) {
        return ROLES.getOrDefault(role, List.of()).stream()
                .filter(phrase -> words.startsWith(phrase, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String alternatives(String key) {
        return String.join(
                "|", Vocabulary.written(key).stream().map(Pattern::quote).toList());
    }
}
