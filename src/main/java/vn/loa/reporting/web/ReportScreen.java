package vn.loa.reporting.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.ReportMove;
import vn.loa.reporting.domain.Figure;
import vn.loa.reporting.domain.Figure.Part;
import vn.loa.reporting.domain.MoveView;
import vn.loa.reporting.domain.ReportContents;
import vn.loa.reporting.domain.ReportContents.Contribution;
import vn.loa.reporting.domain.ReportHead;
import vn.loa.reporting.domain.ReportPage;
import vn.loa.reporting.domain.ReportReading;
import vn.loa.reporting.domain.ReportReading.Counted;
import vn.loa.reporting.domain.Target;
import vn.loa.web.Days;

/** Lays the page of a report. */
@Component
class ReportScreen {

    private final ReportWording wording;
    private final Days days;

    ReportScreen(ReportWording wording, Days days) {
        this.wording = wording;
        this.days = days;
    }

    /** A number with the results behind it. Public, or the template's expressions could not be compiled. */
    public record Number(String text, @Nullable String address) {}

    /** What was counted of a thing. */
    public record Line(String label, Number period, Number year, Number before) {}

    /** What was counted of an activity, an area and so on. */
    public record Group(String label, List<Line> lines) {}

    /** A table of figures. */
    public record Table(String id, String title, List<Group> groups) {}

    /** A text of the officer's, with what in it names another period. */
    public record Text(String field, String title, String text, List<String> foreign) {}

    /** A figure then and now. */
    public record ChangeLine(String label, String then, String now) {}

    /** What the plan sets itself. */
    public record TargetLine(String text, String reached, String tone) {}

    /** What a unit below handed in, or that it did not. */
    public record UnitLine(String name, String state, String tone, String day, String results, String people) {}

    /** A move in words. */
    public record MoveLine(String title, String by, String reason, String sha256) {}

    String show(ReportPage page, Model model) {
        var head = page.head();
        var contents = page.contents();
        var late = isLate(head);
        model.addAttribute("head", head);
        model.addAttribute("heading", contents.heading());
        model.addAttribute("name", name(head));
        model.addAttribute(
                "period", wording.period(head.summary().begins(), head.summary().closing()));
        model.addAttribute("status", wording.status(head.status(), late));
        model.addAttribute("tone", ReportWording.tone(head.status(), late));
        model.addAttribute(
                "early",
                head.status().isWritable()
                        && days.today().isBefore(head.summary().closing()));
        model.addAttribute("tables", tables(head, contents));
        model.addAttribute(
                "targets", contents.targets().stream().map(this::target).toList());
        model.addAttribute("texts", texts(head, contents));
        model.addAttribute(
                "units", contents.contributions().stream().map(this::unit).toList());
        model.addAttribute("changes", page.changes().stream().map(this::change).toList());
        model.addAttribute(
                "corrections", page.corrections().stream().map(this::change).toList());
        model.addAttribute("moves", page.moves().stream().map(this::move).toList());
        model.addAttribute(
                "may",
                Arrays.stream(ReportMove.values())
                        .filter(head::may)
                        .map(Enum::name)
                        .toList());
        return "report/show";
    }

    private boolean isLate(ReportHead head) {
        return head.status().isWritable() && head.summary().due().isBefore(days.today()) && head.handedIn() == 0;
    }

    String name(ReportHead head) {
        return wording.name(head.heading().consolidates(), head.summary().label());
    }

    /** Every text of the report, empty ones too. */
    List<Text> texts(ReportHead head, ReportContents contents) {
        return contents.judgement().parts().stream()
                .map(part -> new Text(
                        part.field(),
                        wording.say("report.field." + part.field()),
                        part.text() == null ? "" : part.text(),
                        ReportReading.foreign(head, part)))
                .toList();
    }

    private List<Table> tables(ReportHead head, ReportContents contents) {
        return Stream.of(Part.TOTAL, Part.CHANNEL, Part.AREA, Part.AUDIENCE, Part.ACTIVITY)
                .map(part ->
                        new Table(part.name(), wording.say("report.part." + part), groups(head, contents.of(part))))
                .filter(table -> !table.groups().isEmpty())
                .toList();
    }

    private List<Group> groups(ReportHead head, List<Figure> figures) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (var figure : figures) {
            groups.computeIfAbsent(
                            figure.code(),
                            code -> new Group(
                                    figure.part() == Part.TOTAL ? wording.say("report.part.all") : figure.label(),
                                    new ArrayList<>()))
                    .lines()
                    .add(line(head, figure));
        }
        return List.copyOf(groups.values());
    }

    private Line line(ReportHead head, Figure figure) {
        return new Line(
                counted(figure),
                number(head, figure, Counted.PERIOD, figure.period()),
                number(head, figure, Counted.YEAR, figure.year()),
                number(head, figure, Counted.BEFORE, figure.before()));
    }

    private String counted(Figure figure) {
        return figure.measure().isEmpty() ? wording.say("report.counts." + figure.counts()) : figure.measure();
    }

    /** Of what units below handed in there are no results here. */
    private static Number number(ReportHead head, Figure figure, Counted counted, BigDecimal value) {
        var text = ReportWording.number(value);
        return value.signum() == 0 || head.heading().consolidates()
                ? new Number(text, null)
                : new Number(text, address(head.summary().id(), figure, counted));
    }

    private static String address(ReportId report, Figure figure, Counted counted) {
        return UriComponentsBuilder.fromPath("/reports/" + report + "/results")
                .queryParam("kind", figure.part())
                .queryParam("code", figure.code())
                .queryParam("counted", counted)
                .toUriString();
    }

    private TargetLine target(Target target) {
        var wanted = target.wanted();
        var reached = target.reached();
        if (wanted == null || reached == null || wanted.signum() == 0) {
            return new TargetLine(target.text(), wording.say("report.target.uncounted"), "");
        }
        var share = reached.multiply(BigDecimal.valueOf(100)).divide(wanted, 0, RoundingMode.HALF_UP);
        return new TargetLine(
                target.text(),
                wording.say(
                        "report.target.reached",
                        ReportWording.number(reached),
                        ReportWording.number(wanted),
                        Objects.requireNonNullElse(target.measure(), ""),
                        share.toPlainString()),
                share.intValue() >= 100 ? "ok" : "info");
    }

    private UnitLine unit(Contribution one) {
        var day = one.handedInOn();
        var late = !one.state().equals("ON_TIME");
        return new UnitLine(
                one.unitName(),
                wording.say("report.contribution." + one.state()),
                late ? "late" : "ok",
                day == null ? "" : Days.day(day),
                day == null ? "" : ReportWording.number(BigDecimal.valueOf(one.results())),
                day == null ? "" : ReportWording.number(BigDecimal.valueOf(one.people())));
    }

    private ChangeLine change(ReportPage.Change change) {
        var figure = change.figure();
        var label = figure.part() == Part.TOTAL ? wording.say("report.part.all") : figure.label();
        return new ChangeLine(label + " · " + counted(figure), numberOrNone(change.then()), numberOrNone(change.now()));
    }

    private static String numberOrNone(@Nullable BigDecimal number) {
        return number == null ? "0" : ReportWording.number(number);
    }

    private MoveLine move(MoveView move) {
        return new MoveLine(
                wording.say("report.move." + move.move()),
                wording.say("report.moved", move.by(), Days.moment(move.at())),
                move.reason() == null ? "" : move.reason(),
                move.sha256());
    }
}
