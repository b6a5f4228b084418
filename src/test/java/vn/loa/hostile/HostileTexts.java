package vn.loa.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hostile texts of {@code hostile/texts.txt}, which says how they are written. */
final class HostileTexts {

    static final int FIRST = 7001;

    /** The number of a hostile text, wherever it comes up. */
    static final Pattern NUMBER = Pattern.compile("(?<!\\d)7\\d{3}(?!\\d)");

    private static final Pattern INNERMOST = Pattern.compile("⟨((?!alarm⟩|n⟩)[^⟨⟩]*)⟩");
    private static final Pattern CHARACTER = Pattern.compile("U\\+([0-9A-F]{4,6})");
    private static final Pattern REPEATED = Pattern.compile("(?s)(\\d+)×(.+)");

    private static final Map<Integer, HostileText> ALL = load();

    private HostileTexts() {}

    static List<HostileText> all() {
        return List.copyOf(ALL.values());
    }

    static HostileText of(int number) {
        return Objects.requireNonNull(ALL.get(number), () -> "no text " + number);
    }

    static boolean has(int number) {
        return ALL.containsKey(number);
    }

    /** All of them, so that any few that follow one another are of different families. */
    static List<HostileText> mixed() {
        var families = new LinkedHashMap<String, List<HostileText>>();
        all().forEach(text -> families.computeIfAbsent(text.family(), none -> new ArrayList<>())
                .add(text));
        var mixed = new ArrayList<HostileText>();
        for (int i = 0; mixed.size() < ALL.size(); i++) {
            for (var family : families.values()) {
                if (i < family.size()) {
                    mixed.add(family.get(i));
                }
            }
        }
        return mixed;
    }

    private static Map<Integer, HostileText> load() {
        var texts = new TreeMap<Integer, HostileText>();
        var family = "";
        for (var line : lines()) {
            if (line.startsWith("== ")) {
                family = line.substring(3);
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                for (var written : alternatives(line).toList()) {
                    var number = FIRST + texts.size();
                    texts.put(number, new HostileText(number, family, numbered(written, number)));
                }
            }
        }
        return texts;
    }

    private static String numbered(String written, int number) {
        var marked = written.contains("⟨alarm⟩") || written.contains("⟨n⟩") ? written : written + " ⟨n⟩";
        return marked.replace("⟨alarm⟩", "alarm(" + number + ")").replace("⟨n⟩", String.valueOf(number));
    }

    private static Stream<String> alternatives(String written) {
        var choice = INNERMOST.matcher(written);
        return choice.find()
                ? Arrays.stream(choice.group(1).split("¦", -1))
                        .flatMap(one -> alternatives(written.substring(0, choice.start())
                                + character(one)
                                + written.substring(choice.end())))
                : Stream.of(written);
    }

    private static String character(String written) {
        var character = CHARACTER.matcher(written);
        if (character.matches()) {
            return Character.toString(Integer.parseInt(character.group(1), 16));
        }
        var repeated = REPEATED.matcher(written);
        return repeated.matches() ? repeated.group(2).repeat(Integer.parseInt(repeated.group(1))) : written;
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(HostileTexts.class.getResourceAsStream("/hostile/texts.txt"))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
