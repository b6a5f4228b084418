package vn.loa.execution.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loa.execution.domain.ActivityFilter.When;
import vn.loa.execution.domain.ActivityRow;
import vn.loa.execution.domain.BoardColumn;
import vn.loa.web.Days;

/** Lays the board: a column for what is late, due this week, due later and lately done. */
@Component
class ActivityBoard {

    private static final List<When> COLUMNS = List.of(When.LATE, When.WEEK, When.OPEN, When.DONE);
    private static final Map<When, String> TONES =
            Map.of(When.LATE, "late", When.WEEK, "warn", When.OPEN, "info", When.DONE, "ok");

    private final ActivityWording wording;

    ActivityBoard(ActivityWording wording) {
        this.wording = wording;
    }

    /** A time on the board. Public, or the template's expressions could not be compiled. */
    public record Card(String address, String title, String lead, String day, String more) {}

    /** Times that stand alike. */
    public record Column(String id, String title, String tone, int total, List<Card> cards, String all, String none) {}

    String lay(Map<When, BoardColumn> found, ActivityListForm form, Model model) {
        model.addAttribute(
                "columns",
                COLUMNS.stream()
                        .map(when -> column(when, found.getOrDefault(when, BoardColumn.empty()), form))
                        .toList());
        return "execution/board";
    }

    private Column column(When when, BoardColumn found, ActivityListForm form) {
        return new Column(
                "board-" + when,
                wording.say("execution.board." + when),
                TONES.getOrDefault(when, ""),
                found.total(),
                found.cards().stream().map(this::card).toList(),
                form.address(when),
                wording.say("execution.board.none." + when));
    }

    private Card card(BoardColumn.Card card) {
        var row = card.nearest();
        return new Card(
                ActivityWording.address(row),
                row.title(),
                row.lead() == null ? "" : row.lead(),
                day(row),
                card.others() == 0 ? wording.done(row) : wording.say("execution.board.more", card.others()));
    }

    private String day(ActivityRow row) {
        var due = row.due();
        return row.doneOn() == null && due != null
                ? wording.say("execution.by", Days.day(due))
                : wording.status(row.doneOn(), false);
    }
}
