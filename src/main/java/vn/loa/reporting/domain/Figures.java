package vn.loa.reporting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.execution.Outcome;
import vn.loa.execution.Tally;
import vn.loa.reporting.domain.Figure.Counts;
import vn.loa.reporting.domain.Figure.Part;

/** Adds what came of activities up to the figures of a report. */
final class Figures {

    private final Map<Figure.Key, Figure> sums = new LinkedHashMap<>();
    private final Map<String, String> labels;

    /** @param labels of areas, channels and audiences, in their usual order */
    private Figures(Map<String, String> labels) {
        this.labels = labels;
    }

    /** Whatever has several areas, channels or audiences counts for each; nothing counts twice in the total. */
    static List<Figure> of(List<Outcome> outcomes, Map<String, String> labels) {
        var figures = new Figures(labels);
        outcomes.forEach(figures::add);
        return figures.sorted();
    }

    /** Figures of several reports as one. */
    static List<Figure> sum(List<Figure> figures, Map<String, String> labels) {
        var sum = new Figures(labels);
        figures.forEach(sum::add);
        return sum.sorted();
    }

    private void add(Outcome outcome) {
        add(Part.TOTAL, "", "", outcome);
        add(Part.ACTIVITY, outcome.activity().toString(), outcome.title(), outcome);
        outcome.areas().forEach(area -> add(Part.AREA, area.name(), outcome));
        outcome.channels().forEach(channel -> add(Part.CHANNEL, channel.name(), outcome));
        outcome.audiences().forEach(audience -> add(Part.AUDIENCE, audience.name(), outcome));
    }

    private void add(Part part, String code, Outcome outcome) {
        add(part, code, labels.getOrDefault(code, code), outcome);
    }

    private void add(Part part, String code, String label, Outcome outcome) {
        var period = outcome.period();
        var year = outcome.year();
        var before = outcome.before();
        add(new Figure(part, code, label, Counts.RESULTS, "", results(period), results(year), results(before)));
        add(new Figure(part, code, label, Counts.PEOPLE, "", people(period), people(year), people(before)));
        var measure = outcome.measure();
        if (measure != null) {
            add(new Figure(
                    part,
                    code,
                    label,
                    Counts.QUANTITY,
                    measure,
                    period.quantity(),
                    year.quantity(),
                    before.quantity()));
        }
    }

    private void add(Figure figure) {
        sums.merge(figure.key(), figure, Figure::plus);
    }

    private static BigDecimal results(Tally tally) {
        return BigDecimal.valueOf(tally.results());
    }

    private static BigDecimal people(Tally tally) {
        return BigDecimal.valueOf(tally.people());
    }

    /** In the order of the parts; areas, channels and audiences in their usual order; results are told even if none. */
    private List<Figure> sorted() {
        var order = new ArrayList<>(labels.keySet());
        return sums.values().stream()
                .filter(figure -> figure.counts() == Counts.RESULTS || !figure.isZero())
                .sorted(Comparator.comparing(Figure::part)
                        .thenComparing(figure -> figure.part() == Part.ACTIVITY ? 0 : order.indexOf(figure.code()))
                        .thenComparing(figure -> figure.part() == Part.ACTIVITY ? figure.label() : "")
                        .thenComparing(Figure::code)
                        .thenComparing(Figure::counts)
                        .thenComparing(Figure::measure))
                .toList();
    }
}
