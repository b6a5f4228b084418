package vn.loa.execution.domain;

import java.util.List;

/** The nearest of the times that stand alike, and how many times there are in all. */
public record BoardColumn(List<Card> cards, int total) {

    public BoardColumn {
        cards = List.copyOf(cards);
    }

    /**
     * An activity.
     *
     * @param nearest its time that is nearest to today
     * @param others how many more of its times stand alike
     */
    public record Card(ActivityRow nearest, int others) {}

    public static BoardColumn empty() {
        return new BoardColumn(List.of(), 0);
    }
}
