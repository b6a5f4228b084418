package vn.loa.checks.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The communes and districts of Vietnam, before and since the first of July 2025. Where the lists come from stands beside
 * them, in {@code checks/units/NOTICE.txt}.
 */
final class OfficialUnits {

    private static final String FILE = "/checks/units/unit-names.txt";
    private static final List<String> KINDS =
            List.of("thành phố", "thị trấn", "đặc khu", "thị xã", "phường", "huyện", "quận", "tỉnh", "xã");
    private static final Map<Character, Character> PLAIN = new ConcurrentHashMap<>();

    private final Map<String, List<OfficialUnit>> byLetters = new HashMap<>();
    private final List<String> above = new ArrayList<>();
    private LocalDate from = LocalDate.MIN;
    private LocalDate until = LocalDate.MAX;

    private OfficialUnits() {
        try (var in = Objects.requireNonNull(OfficialUnits.class.getResourceAsStream(FILE));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::line);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Read when somebody first asks. */
    static OfficialUnits get() {
        return Loaded.UNITS;
    }

    /** Those whose names have these letters, whatever their marks. */
    List<OfficialUnit> spelt(String name) {
        return byLetters.getOrDefault(letters(name), List.of());
    }

    /** A name without marks and blanks. */
    static String letters(String name) {
        var letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = Character.toLowerCase(name.charAt(i));
            char plain = letter < 128 ? letter : PLAIN.computeIfAbsent(letter, OfficialUnits::plain);
            if (plain >= 'a' && plain <= 'z' || plain >= '0' && plain <= '9') {
                letters.append(plain);
            }
        }
        return letters.toString();
    }

    private static char plain(char letter) {
        return letter == 'đ'
                ? 'd'
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
    }

    /** Either {@code = FROM UNTIL}, or as many tabs as there are units above, the code of a unit, and its name. */
    private void line(String line) {
        if (line.startsWith("=")) {
            var days = line.split(" ");
            from = LocalDate.parse(days[1]);
            until = LocalDate.parse(days[2]);
            return;
        }
        int depth = line.lastIndexOf('\t') + 1;
        above.subList(depth, above.size()).clear();
        unit(line.substring(line.indexOf(' ', depth) + 1));
    }

    private void unit(String name) {
        for (var kind : KINDS) {
            if (name.startsWith(kind + " ")) {
                var superiors = new ArrayList<>(above);
                Collections.reverse(superiors);
                var own = name.substring(kind.length() + 1);
                byLetters
                        .computeIfAbsent(letters(own), key -> new ArrayList<>(1))
                        .add(new OfficialUnit(kind, own, superiors, from, until));
                above.add(name);
                return;
            }
        }
    }

    private static final class Loaded {
        private static final OfficialUnits UNITS = new OfficialUnits();
    }
}
