package vn.loa.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the officer writes of a period: what no figure can say. */
public record Judgement(
        @Nullable String leadership,
        @Nullable String achieved,
        @Nullable String shortcomings,
        @Nullable String causes,
        @Nullable String nextTasks,
        @Nullable String proposals) {

    public static final Judgement NONE = new Judgement(null, null, null, null, null, null);

    private static final int LONGEST = 10_000;

    /** A text with the name of its field. */
    public record Part(String field, @Nullable String text) {}

    /** In the order of the report. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part("leadership", leadership));
        parts.add(new Part("achieved", achieved));
        parts.add(new Part("shortcomings", shortcomings));
        parts.add(new Part("causes", causes));
        parts.add(new Part("nextTasks", nextTasks));
        parts.add(new Part("proposals", proposals));
        return List.copyOf(parts);
    }

    /** The same, with the other's text wherever there is none. */
    public Judgement or(Judgement other) {
        return new Judgement(
                first(leadership, other.leadership),
                first(achieved, other.achieved),
                first(shortcomings, other.shortcomings),
                first(causes, other.causes),
                first(nextTasks, other.nextTasks),
                first(proposals, other.proposals));
    }

    Judgement cleaned() {
        return new Judgement(
                Wording.orNull("leadership", leadership, LONGEST),
                Wording.orNull("achieved", achieved, LONGEST),
                Wording.orNull("shortcomings", shortcomings, LONGEST),
                Wording.orNull("causes", causes, LONGEST),
                Wording.orNull("nextTasks", nextTasks, LONGEST),
                Wording.orNull("proposals", proposals, LONGEST));
    }

    private static @Nullable String first(@Nullable String own, @Nullable String other) {
        return own == null || own.isBlank() ? other : own;
    }
}
