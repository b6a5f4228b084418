package vn.loa.execution.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loa.execution.domain.ResultDetails;
import vn.loa.execution.domain.SheetReview;
import vn.loa.execution.domain.SheetReview.Fate;
import vn.loa.execution.domain.SheetReview.Line;
import vn.loa.execution.domain.TypedResult;
import vn.loa.web.Days;

/** Puts what was understood of a spreadsheet onto its page. */
@Component
class SheetScreen {

    private final ActivityWording wording;

    SheetScreen(ActivityWording wording) {
        this.wording = wording;
    }

    /**
     * A row in words. Public, or the template's expressions could not be compiled.
     *
     * @param address of its activity; null where it has none that may be seen
     */
    public record Row(
            int number, String title, @Nullable String address, String when, String said, String counted, String why) {}

    String show(SheetReview review, Model model) {
        model.addAttribute("sheet", review.id());
        model.addAttribute("name", review.name());
        model.addAttribute("brought", Days.moment(review.broughtAt()));
        model.addAttribute("refused", rows(review.all(Fate.REFUSED)));
        model.addAttribute("fresh", rows(review.all(Fate.NEW)));
        model.addAttribute("unchanged", rows(review.all(Fate.UNCHANGED)));
        return "execution/sheet";
    }

    private List<Row> rows(List<Line> lines) {
        return lines.stream().map(this::row).toList();
    }

    private Row row(Line line) {
        var time = Optional.ofNullable(line.time());
        var details = line.details();
        var typed = line.source().typed();
        return new Row(
                line.source().number(),
                time.map(SheetReview.Time::title).orElse(line.source().activity()),
                time.map(found -> "/activities/" + found.activity()).orElse(null),
                time.map(found -> wording.time(found.kind(), found.begins(), found.due()))
                        .orElse(""),
                typed.text().strip(),
                details == null ? typed(typed) : told(details),
                line.reasons().stream()
                        .map(reason ->
                                wording.say(reason.key(), reason.arguments().toArray()))
                        .collect(Collectors.joining(" ")));
    }

    private String told(ResultDetails details) {
        return joined(List.of(Days.day(details.day()), wording.counted(details), orEmpty(details.link())));
    }

    private static String typed(TypedResult typed) {
        return joined(
                List.of(typed.day(), (typed.quantity() + " " + typed.measure()).strip(), typed.people(), typed.link()));
    }

    private static String joined(List<String> words) {
        return words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
