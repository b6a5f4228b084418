package vn.loa.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What abbreviations stand for: {@code UBND} for Ủy ban nhân dân. */
public record Abbreviations(List<Abbreviation> known) {

    private static final List<String[]> FILE = load();
    private static final Abbreviations SHIPPED = new Abbreviations(
            FILE.stream().map(row -> new Abbreviation(row[0], row[1])).toList());
    private static final String EXPLAINED = "x";

    /** One abbreviation. */
    public record Abbreviation(String shortForm, String fullForm) {

        private String in(String name) {
            return name.replaceAll(
                    "(?<![\\p{L}\\d])" + Pattern.quote(shortForm) + "(?![\\p{L}\\d])\\.?",
                    Matcher.quoteReplacement(fullForm));
        }
    }

    /** The longer first: UBMTTQVN before what else begins so. */
    public Abbreviations {
        known = known.stream()
                .sorted(Comparator.comparing(
                                (Abbreviation one) -> one.shortForm().length())
                        .reversed())
                .toList();
    }

    /** What a new installation knows, and the command line, which has no database. */
    public static Abbreviations shipped() {
        return SHIPPED;
    }

    /** Those that not every reader knows, so that a document spells them out once; UBND is none of them. */
    public static Map<String, String> toExplain() {
        var explained = new LinkedHashMap<String, String>();
        FILE.stream()
                .filter(row -> row.length > 2 && row[2].equals(EXPLAINED))
                .forEach(row -> explained.put(row[0], row[1]));
        return explained;
    }

    /** A name with its abbreviations spelt out: {@code UBND xã} becomes {@code Ủy ban nhân dân xã}. */
    public String speltOut(String name) {
        for (var abbreviation : known) {
            name = abbreviation.in(name);
        }
        return name.replace("Uỷ ban", "Ủy ban").replaceAll("\\s+", " ").strip();
    }

    private static List<String[]> load() {
        try (InputStream file = Abbreviations.class.getResourceAsStream("/registry/abbreviations.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
