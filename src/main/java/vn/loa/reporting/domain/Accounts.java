package vn.loa.reporting.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.catalog.Catalog;
import vn.loa.execution.Outcome;
import vn.loa.execution.Outcomes;
import vn.loa.execution.Outcomes.Span;
import vn.loa.reporting.ReportSummary;

/** Makes what a report says from the results that were recorded, and reads what was frozen. */
@Component
class Accounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The year of reports begins in the middle of the last December. */
    private static final int FIRST_DAY = 15;

    private final Outcomes outcomes;
    private final Catalog catalog;
    private final Contributions contributions;

    Accounts(Outcomes outcomes, Catalog catalog, Contributions contributions) {
        this.outcomes = outcomes;
        this.catalog = catalog;
        this.contributions = contributions;
    }

    /** As the results stand at this moment. */
    ReportContents now(ReportHead head) {
        var summary = head.summary();
        var found = outcomes.of(summary.unit(), period(summary), year(summary), before(summary));
        var labels = catalog.shortLabels();
        var own = Figures.of(found, labels);
        var consolidates = head.heading().consolidates();
        var figures = consolidates
                ? Figures.sum(
                        Stream.concat(own.stream(), contributions.sums(summary, labels).stream())
                                .toList(),
                        labels)
                : own;
        return new ReportContents(
                ReportContents.FORMAT,
                head.heading(),
                head.formality(),
                head.judgement(),
                figures,
                Target.of(head.targets(), activityTargets(found), figures),
                consolidates ? contributions.units(summary) : List.of());
    }

    private static List<Target.ActivityTarget> activityTargets(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.target() != null && !outcome.target().isBlank())
                .map(outcome -> new Target.ActivityTarget(
                        outcome.activity().toString(), outcome.title(), Objects.requireNonNull(outcome.target())))
                .distinct()
                .toList();
    }

    static Span period(ReportSummary report) {
        return new Span(report.begins(), report.closing());
    }

    static Span year(ReportSummary report) {
        var first = LocalDate.of(report.closing().getYear() - 1, Month.DECEMBER, FIRST_DAY);
        return new Span(report.begins().isBefore(first) ? report.begins() : first, report.closing());
    }

    static Span before(ReportSummary report) {
        return new Span(report.begins().minusYears(1), report.closing().minusYears(1));
    }

    static String write(ReportContents contents) {
        return JSON.writeValueAsString(contents);
    }

    static ReportContents read(String frozen) {
        return JSON.readValue(frozen, ReportContents.class);
    }
}
