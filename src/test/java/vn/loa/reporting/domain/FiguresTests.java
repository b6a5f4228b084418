package vn.loa.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.execution.Outcome;
import vn.loa.execution.Tally;
import vn.loa.planning.ActivityId;
import vn.loa.reporting.domain.Figure.Counts;
import vn.loa.reporting.domain.Figure.Part;

class FiguresTests {

    private static final Map<String, String> LABELS =
            new LinkedHashMap<>(Map.of("PROCEDURES", "Thủ tục hành chính", "LOUDSPEAKER", "Truyền thanh"));

    private final ActivityId weekly = ActivityId.random();
    private final ActivityId meeting = ActivityId.random();

    @Test
    void measuresOfAnActivityAreToldApartAndItsResultsAdded() {
        var figures = Figures.of(
                List.of(
                        outcome(weekly, "Phát thanh", "buổi phát", 3, 6, 120),
                        outcome(weekly, "Phát thanh", null, 1, 0, 10)),
                LABELS);

        assertThat(period(figures, Part.ACTIVITY, Counts.RESULTS, "")).isEqualByComparingTo("4");
        assertThat(period(figures, Part.CHANNEL, Counts.QUANTITY, "buổi phát")).isEqualByComparingTo("6");
        assertThat(period(figures, Part.TOTAL, Counts.PEOPLE, "")).isEqualByComparingTo("130");
    }

    @Test
    void activityWithoutResultsIsToldToo() {
        var figures = Figures.of(List.of(outcome(meeting, "Họp thôn", null, 0, 0, 0)), LABELS);

        assertThat(figures)
                .filteredOn(figure -> figure.part() == Part.ACTIVITY)
                .extracting(Figure::counts)
                .containsExactly(Counts.RESULTS);
    }

    @Test
    void targetIsComparedWhereResultsCountTheSame() {
        var figures = Figures.of(List.of(outcome(weekly, "Phát thanh", "buổi phát", 3, 6, 0)), LABELS);
        var activities = List.of(
                new Target.ActivityTarget(weekly.toString(), "Phát thanh", "48 buổi phát"),
                new Target.ActivityTarget(weekly.toString(), "Phát thanh", "100% các thôn"));
        var lines = List.of(new Target.Line("Phát ít nhất 24 buổi phát.", "24", "buổi phát"));

        var targets = Target.of(lines, activities, figures);

        assertThat(targets)
                .extracting(Target::reached)
                .satisfiesExactly(
                        own -> assertThat(own).isEqualByComparingTo("6"),
                        counted -> assertThat(counted).isEqualByComparingTo("6"),
                        share -> assertThat(share).isNull());
    }

    private static Outcome outcome(
            ActivityId activity, String title, @Nullable String measure, int results, int quantity, int people) {
        var tally = new Tally(results, BigDecimal.valueOf(quantity), people);
        return new Outcome(
                activity,
                title,
                null,
                List.of(Area.PROCEDURES),
                List.of(ChannelKind.LOUDSPEAKER),
                List.of(AudienceKind.CITIZENS),
                measure,
                tally,
                tally,
                new Tally(0, BigDecimal.ZERO, 0));
    }

    private static BigDecimal period(List<Figure> figures, Part part, Counts counts, String measure) {
        return figures.stream()
                .filter(figure -> figure.part() == part
                        && figure.counts() == counts
                        && figure.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .period();
    }
}
