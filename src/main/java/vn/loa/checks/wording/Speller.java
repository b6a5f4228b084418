package vn.loa.checks.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.wording.Lexicon.Pair;

/**
 * Finds misspelt syllables. Most slips are syllables in their own right (cải cánh, mộ cửa), so a pair is looked at: it has never
 * been seen, one that differs by a mark or a letter is a word, and neither syllable forms a word with its other neighbour.
 */
final class Speller {

    /**
     * Words that look misspelt.
     *
     * @param right what was probably meant; null where nobody can tell
     * @param sure whether nothing else comes near
     */
    record Slip(int start, int end, @Nullable String right, boolean sure) {}

    /** A bond from which on two syllables are a word rather than neighbours by chance. */
    static final int WORD = 5;

    /** How often a word must have been seen if it differs by a letter, not only by marks. */
    private static final int OFTEN = 5;

    private static final Token EDGE = new Token(" ", 0, " ");

    private final Lexicon lexicon;

    Speller(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Slip> slips(String text) {
        return Token.runs(text).stream().flatMap(run -> inRun(run).stream()).toList();
    }

    private List<Slip> inRun(List<Token> run) {
        var guesses = new HashMap<Integer, List<Guess>>();
        for (int i = 0; i + 1 < run.size(); i++) {
            int at = i;
            guesses(run, i)
                    .forEach(guess -> guesses.computeIfAbsent(guess.first() ? at : at + 1, token -> new ArrayList<>())
                            .add(guess));
        }
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < run.size(); i++) {
            var best = best(guesses.getOrDefault(i, List.of()));
            if (best != null) {
                slips.add(best);
            } else if (isNoSyllable(run.get(i))) {
                slips.add(new Slip(run.get(i).start(), run.get(i).end(), null, false));
            }
        }
        return slips;
    }

    private static @Nullable Slip best(List<Guess> guesses) {
        var byRight = new HashMap<String, Guess>();
        guesses.forEach(guess ->
                byRight.merge(guess.syllable(), guess, (one, other) -> one.count() >= other.count() ? one : other));
        var ranked = byRight.values().stream()
                .sorted(Comparator.comparingInt(Guess::count).reversed())
                .toList();
        if (ranked.isEmpty()) {
            return null;
        }
        var best = ranked.get(0);
        boolean sure = ranked.size() == 1 || best.count() >= 3 * ranked.get(1).count();
        return new Slip(best.left().start(), best.right().end(), best.words(), sure);
    }

    private List<Guess> guesses(List<Token> run, int at) {
        var left = run.get(at);
        var right = run.get(at + 1);
        if (isName(run, at) || lexicon.isSeen(left.key(), right.key())) {
            return List.of();
        }
        var before = at == 0 ? EDGE : run.get(at - 1);
        var after = at + 2 < run.size() ? run.get(at + 2) : EDGE;
        var place = new Place(before, left, right, after);
        var words = Stream.concat(changedRight(place), changedLeft(place)).toList();
        return words.isEmpty() ? mended(place) : words;
    }

    private Stream<Guess> changedRight(Place place) {
        if (lexicon.word(place.right().key(), place.after().key()) != null) {
            return Stream.empty();
        }
        int kept = count(place.before(), place.left());
        return lexicon.wordsFrom(place.left().key()).stream()
                .filter(word -> word.count() > kept)
                .filter(word -> isNear(word, place.right().key(), Syllable.canonical(word.second())))
                .filter(word -> !loses(
                        lexicon.isSeen(place.right().key(), place.after().key()),
                        Syllable.canonical(word.second()),
                        place.after().key()))
                .map(word -> place.right(word.second(), word.count()));
    }

    private Stream<Guess> changedLeft(Place place) {
        if (lexicon.word(place.before().key(), place.left().key()) != null) {
            return Stream.empty();
        }
        int kept = count(place.right(), place.after());
        return lexicon.wordsTo(place.right().key()).stream()
                .filter(word -> word.count() > kept)
                .filter(word -> isNear(word, place.left().key(), Syllable.canonical(word.first())))
                .filter(word -> !loses(
                        lexicon.isSeen(place.before().key(), place.left().key()),
                        place.before().key(),
                        Syllable.canonical(word.first())))
                .map(word -> place.left(word.first(), word.count()));
    }

    /** How often two syllables are a word; one that is oftener a word with its other neighbour belongs there. */
    private int count(Token first, Token second) {
        var word = lexicon.word(first.key(), second.key());
        return word == null ? 0 : word.count();
    }

    /** A neighbour that was usual beside what is written has to be usual beside what was meant. */
    private boolean loses(boolean was, String first, String second) {
        return was && !lexicon.isSeen(first, second);
    }

    private static boolean isNear(Pair word, String written, String meant) {
        if (written.equals(meant) || word.bond() < WORD) {
            return false;
        }
        return Syllable.bare(written).equals(Syllable.bare(meant))
                || word.count() >= OFTEN && Syllable.isOneStepFrom(written, meant);
    }

    /** No word is known, but another mark on one syllable makes two pairs usual that have never been seen as they are. */
    private List<Guess> mended(Place place) {
        if (count(place.before(), place.left()) > 0
                || count(place.left(), place.right()) > 0
                || count(place.right(), place.after()) > 0
                || !lexicon.isSyllable(place.left().key())
                || !lexicon.isSyllable(place.right().key())) {
            return List.of();
        }
        var guesses = new ArrayList<Guess>();
        if (place.after() != EDGE
                && !lexicon.isSeen(place.right().key(), place.after().key())) {
            lexicon.seenAfter(place.left().key()).stream()
                    .filter(meant -> differsByMarks(meant, place.right().key()))
                    .filter(meant -> lexicon.isSeen(
                            Syllable.canonical(meant), place.after().key()))
                    .forEach(meant -> guesses.add(place.right(meant, 1)));
        }
        if (place.before() != EDGE
                && !lexicon.isSeen(place.before().key(), place.left().key())) {
            lexicon.seenBefore(place.right().key()).stream()
                    .filter(meant -> differsByMarks(meant, place.left().key()))
                    .filter(meant -> lexicon.isSeen(place.before().key(), Syllable.canonical(meant)))
                    .forEach(meant -> guesses.add(place.left(meant, 1)));
        }
        return guesses.size() == 1 ? guesses : List.of();
    }

    private static boolean differsByMarks(String meant, String written) {
        return Syllable.bare(Syllable.canonical(meant)).equals(Syllable.bare(written));
    }

    /** Names are no dictionary's business: capitals within a sentence, abbreviations, single letters. */
    private static boolean isName(List<Token> run, int at) {
        var left = run.get(at);
        var right = run.get(at + 1);
        return right.isCapitalised()
                || left.isAllCapitals() != right.isAllCapitals()
                || left.isCapitalised()
                        && at > 0
                        && Character.isUpperCase(run.get(at - 1).text().charAt(0))
                || left.text().length() == 1 && !left.text().equals("y")
                || right.text().length() == 1;
    }

    /** Small letters with Vietnamese marks that are neither a syllable nor syllables written together, as in panô. */
    private boolean isNoSyllable(Token token) {
        return token.text().length() > 2
                && Character.isLowerCase(token.text().charAt(0))
                && token.text().chars().anyMatch(letter -> letter > 127)
                && token.text().chars().allMatch(Character::isLowerCase)
                && !lexicon.isLoan(token.key())
                && !isSyllables(token.text());
    }

    private boolean isSyllables(String text) {
        if (text.isEmpty() || lexicon.isSyllable(Syllable.canonical(text))) {
            return true;
        }
        for (int end = 2; end < text.length() - 1; end++) {
            if (lexicon.isSyllable(Syllable.canonical(text.substring(0, end))) && isSyllables(text.substring(end))) {
                return true;
            }
        }
        return false;
    }

    private record Place(Token before, Token left, Token right, Token after) {

        Guess right(String meant, int count) {
            return new Guess(left, right, meant, false, count);
        }

        Guess left(String meant, int count) {
            return new Guess(left, right, meant, true, count);
        }
    }

    /** @param first whether the left one of the two syllables is the wrong one */
    private record Guess(Token left, Token right, String syllable, boolean first, int count) {

        String words() {
            return first
                    ? left.inLettersOf(syllable) + " " + right.text()
                    : left.text() + " " + right.inLettersOf(syllable);
        }
    }
}
