package vn.loa.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the writers were told. Each write carries a word of its own, by which it is found in the database. */
final class Ledger {

    /** What was written: a comment, a section that was added, a plan that was copied. */
    enum Kind {
        COMMENT,
        SECTION,
        PLAN
    }

    /** Moves of one plan: those that were answered, in order, and how many it is unknown of. */
    static final class Moves {

        final List<String> answered = new ArrayList<>();
        int doubtful;
    }

    private final Map<Kind, Collection<String>> answered = new ConcurrentHashMap<>();
    private final Map<String, Moves> moves = new ConcurrentHashMap<>();
    private final Map<String, List<String>> titles = new ConcurrentHashMap<>();
    private final Collection<String> surprises = new ConcurrentLinkedQueue<>();

    void answered(Kind kind, String word) {
        answered.computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>()).add(word);
    }

    Collection<String> answered(Kind kind) {
        return answered.getOrDefault(kind, List.of());
    }

    Moves movesOf(String plan) {
        return moves.computeIfAbsent(plan, any -> new Moves());
    }

    Map<String, Moves> moves() {
        return moves;
    }

    /** A new title of a section was answered: of all titles before, none may be there any more. */
    void titleAnswered(String section, String title) {
        titles.put(section, new ArrayList<>(List.of(title)));
    }

    /** The answer to a new title is missing: from now on the section may have this one or the one before. */
    void titleDoubtful(String section, String title) {
        titles.computeIfAbsent(section, any -> new ArrayList<>()).add(title);
    }

    Map<String, List<String>> titles() {
        return titles;
    }

    /** An answer that is neither a success nor an outage. */
    void surprise(String what) {
        surprises.add(what);
    }

    Collection<String> surprises() {
        return surprises;
    }

    int size() {
        return answered.values().stream().mapToInt(Collection::size).sum()
                + moves.values().stream().mapToInt(of -> of.answered.size()).sum()
                + titles.size();
    }
}
