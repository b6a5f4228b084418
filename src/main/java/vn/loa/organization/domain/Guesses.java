package vn.loa.organization.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an attacker tries first: common words, the officer's own names, years, rows of the keyboard, strung together. What
 * is left of a password without them has to be worth something.
 */
final class Guesses {

    private static final int ENOUGH = 8;
    private static final int DIFFERENT = 5;
    private static final String FILE = "/organization/common-words.txt";

    private static final List<String> ROWS = List.of(
            "qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "abcdefghijklmnopqrstuvwxyz", "1qaz2wsx3edc4rfv5tgb");

    private final List<String> common;

    private Guesses(List<String> common) {
        this.common = common;
    }

    static Guesses ofCommonWords() {
        try (var words = Objects.requireNonNull(Guesses.class.getResourceAsStream(FILE))) {
            return new Guesses(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> word.length() > 2)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the password is little more than guesses. */
    boolean cover(String password, String... about) {
        var rest = plain(password);
        var guesses = Stream.concat(common.stream(), Arrays.stream(about).flatMap(Guesses::parts))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var guess : guesses) {
            rest = rest.replace(guess, " ");
        }
        rest = withoutRows(rest).replaceAll("(19|20)\\d\\d", " ").replaceAll("(.)\\1{2,}", " ");
        var left = rest.replace(" ", "");
        return left.length() < ENOUGH || left.chars().distinct().count() < DIFFERENT;
    }

    /** A name as a whole, without its first word (xã, phường, the family name), and its last word. */
    private static Stream<String> parts(String name) {
        var words = name.strip().split("\\s+");
        return Stream.of(
                        plain(name),
                        plain(String.join("", Arrays.copyOfRange(words, Math.min(1, words.length - 1), words.length))),
                        plain(words[words.length - 1]))
                .filter(part -> part.length() > 2);
    }

    /** Four neighbours on the keyboard or in the alphabet, in either direction. */
    private static String withoutRows(String text) {
        var left = text;
        for (var row : ROWS) {
            for (var line : List.of(row, new StringBuilder(row).reverse().toString())) {
                for (int length = line.length(); length >= 4; length--) {
                    for (int from = 0; from + length <= line.length(); from++) {
                        left = left.replace(line.substring(from, from + length), " ");
                    }
                }
            }
        }
        return left;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}@]+", "");
    }
}
