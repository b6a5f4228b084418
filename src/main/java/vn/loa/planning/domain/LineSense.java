package vn.loa.planning.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.ReportingPeriod;

/**
 * What a line means, in columns that can be asked for. A line means each thing at most once: two meanings of a kind
 * become one that says what both say.
 *
 * @param means which meanings it has, in order
 */
@Embeddable
record LineSense(
        List<String> means,
        List<String> audienceKinds,
        @Nullable String targetQuantity,
        @Nullable String targetMeasure,
        List<String> areas,
        List<String> channelKinds,
        @Nullable String frequency,
        @Nullable String taskUnit,
        @Enumerated(EnumType.STRING) @Nullable ReportingPeriod reportingPeriod,
        @Nullable String reportingTo) {

    static LineSense of(List<Meaning> meanings) {
        return meanings.stream().map(LineSense::of).reduce(nothing(), LineSense::and);
    }

    List<Meaning> meanings() {
        return means.stream().map(this::meaning).toList();
    }

    private Meaning meaning(String name) {
        return switch (name) {
            case "AUDIENCE" ->
                new Meaning.Audience(
                        audienceKinds.stream().map(AudienceKind::valueOf).toList());
            case "TARGET" -> new Meaning.Target(targetQuantity, targetMeasure);
            case "CONTENT" ->
                new Meaning.Content(areas.stream().map(Area::valueOf).toList());
            case "CHANNEL" ->
                new Meaning.Channel(
                        channelKinds.stream().map(ChannelKind::valueOf).toList(), frequency);
            case "TASK" -> new Meaning.Task(taskUnit == null ? "" : taskUnit);
            case "BUDGET" -> new Meaning.Budget();
            case "REPORTING" -> new Meaning.Reporting(reportingPeriod, reportingTo);
            default -> throw new IllegalStateException(name);
        };
    }

    private static LineSense nothing() {
        return new LineSense(List.of(), List.of(), null, null, List.of(), List.of(), null, null, null, null);
    }

    private static LineSense of(Meaning meaning) {
        var none = nothing();
        if (meaning instanceof Meaning.Audience audience) {
            return none.with("AUDIENCE", names(audience.kinds()), List.of(), List.of());
        }
        if (meaning instanceof Meaning.Content content) {
            return none.with("CONTENT", List.of(), names(content.areas()), List.of());
        }
        if (meaning instanceof Meaning.Channel channel) {
            return none.with("CHANNEL", List.of(), List.of(), names(channel.kinds()))
                    .and(none.saying(null, null, Wording.orNull(channel.frequency()), null, null, null));
        }
        if (meaning instanceof Meaning.Target target) {
            return none.with("TARGET")
                    .and(none.saying(
                            Wording.orNull(target.quantity()),
                            Wording.orNull(target.measure()),
                            null,
                            null,
                            null,
                            null));
        }
        if (meaning instanceof Meaning.Task task) {
            return none.with("TASK").and(none.saying(null, null, null, Wording.orNull(task.unit()), null, null));
        }
        if (meaning instanceof Meaning.Reporting reporting) {
            return none.with("REPORTING")
                    .and(none.saying(null, null, null, null, reporting.period(), Wording.orNull(reporting.to())));
        }
        return none.with("BUDGET");
    }

    private LineSense with(String name) {
        return with(name, List.of(), List.of(), List.of());
    }

    private LineSense with(String name, List<String> audiences, List<String> itsAreas, List<String> channels) {
        return new LineSense(List.of(name), audiences, null, null, itsAreas, channels, null, null, null, null);
    }

    private LineSense saying(
            @Nullable String quantity,
            @Nullable String measure,
            @Nullable String often,
            @Nullable String unit,
            @Nullable ReportingPeriod period,
            @Nullable String to) {
        return new LineSense(List.of(), List.of(), quantity, measure, List.of(), List.of(), often, unit, period, to);
    }

    private LineSense and(LineSense other) {
        return new LineSense(
                union(means, other.means),
                union(audienceKinds, other.audienceKinds),
                either(targetQuantity, other.targetQuantity),
                either(targetMeasure, other.targetMeasure),
                union(areas, other.areas),
                union(channelKinds, other.channelKinds),
                both(frequency, other.frequency),
                both(taskUnit, other.taskUnit),
                reportingPeriod == null ? other.reportingPeriod : reportingPeriod,
                both(reportingTo, other.reportingTo));
    }

    private static List<String> names(List<? extends Enum<?>> kinds) {
        return kinds.stream().<String>map(Enum::name).distinct().toList();
    }

    private static List<String> union(List<String> some, List<String> others) {
        return new ArrayList<>(new LinkedHashSet<>(
                Stream.concat(some.stream(), others.stream()).toList()));
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static @Nullable String both(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return either(one, other);
        }
        return one + "; " + other;
    }
}
