package vn.loa.country;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;

/**
 * What has become of a commune's plan.
 *
 * @param number the number it was issued with, and the day; null before
 * @param replaces the plan that this one corrects
 */
record PlanStory(
        UUID id,
        Commune commune,
        int year,
        Instant begun,
        List<Step> steps,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable UUID replaces) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    // Where in the chain of lots the stories draw.
    private static final int STORY = 3;
    private static final int REPLACEMENT = 1;

    record Step(
            PlanMove move, Role by, Instant at, @Nullable String reason) {}

    /** The day on which it was begun. */
    LocalDate began() {
        return LocalDate.ofInstant(begun, ZONE);
    }

    PlanStatus status() {
        return steps.isEmpty() ? PlanStatus.DRAFT : last().move().to();
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    Instant changed() {
        return steps.isEmpty() ? begun : last().at();
    }

    boolean isIssued() {
        return number != null;
    }

    @Nullable
    Instant signed() {
        return steps.stream()
                .filter(step -> step.move() == PlanMove.SIGN)
                .map(Step::at)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Tells the stories of a commune's plans, the oldest first. */
    static final class Teller {

        private final Extent extent;
        private final Phrases phrases;

        Teller(Extent extent, Phrases phrases) {
            this.extent = extent;
            this.phrases = phrases;
        }

        /** One commune in a hundred has not begun its next plan: it corrected the current one. */
        List<PlanStory> of(Commune commune) {
            boolean corrects = commune.number() % 100 == 7 && extent.years() > 1;
            var stories = new ArrayList<PlanStory>();
            for (int year = extent.firstYear(); year < extent.lastYear(); year++) {
                stories.add(past(commune, year, corrects && year == extent.lastYear() - 1));
            }
            stories.add(
                    corrects
                            ? replacement(commune)
                            : current(commune, extent.lot(STORY, commune.number(), extent.lastYear())));
            return stories;
        }

        private PlanStory past(Commune commune, int year, boolean replaced) {
            var lot = extent.lot(STORY, commune.number(), year);
            var id = lot.id();
            var date = LocalDate.of(year, 1, 5).plusDays(lot.below(50));
            var steps = issued(moment(date, lot), lot);
            var end = LocalDate.of(year, 12, 20).isBefore(extent.asOf()) ? LocalDate.of(year, 12, 20) : extent.asOf();
            if (replaced) {
                steps.add(new Step(
                        PlanMove.REPLACE, Role.CLERK, replacement(commune).changed(), null));
            } else if (year < extent.lastYear() - 1 ? !lot.oneIn(10) : lot.oneIn(20)) {
                var reason = "Đã hoàn thành các nhiệm vụ của kế hoạch năm " + year + ".";
                steps.add(new Step(PlanMove.CLOSE, Role.CLERK, moment(end, lot), reason));
            }
            return new PlanStory(id, commune, year, begun(steps, lot), steps, number(lot.between(5, 149)), date, null);
        }

        private PlanStory replacement(Commune commune) {
            int year = extent.lastYear() - 1;
            var lot = extent.lot(STORY, commune.number(), extent.lastYear(), REPLACEMENT);
            var date = extent.asOf().minusDays(5 + lot.below(40));
            var steps = issued(moment(date, lot), lot);
            var replaced = extent.lot(STORY, commune.number(), year).id();
            return new PlanStory(
                    lot.id(), commune, year, begun(steps, lot), steps, number(lot.between(150, 199)), date, replaced);
        }

        /** The plan for the year to come stands anywhere between begun and done. */
        private PlanStory current(Commune commune, Lot lot) {
            var id = lot.id();
            int reached = List.of(0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4, 4, 4, 5)
                    .get(lot.below(20));
            var date = extent.asOf().minusDays(1 + lot.below(30));
            var at = moment(date, lot);
            var steps = new ArrayList<>(issued(at, lot).subList(0, Math.min(reached, 4)));
            if (reached == 0 && lot.oneIn(6)) {
                steps.add(new Step(PlanMove.SUBMIT, Role.DRAFTER, at.minus(Duration.ofDays(3)), null));
                var reason = phrases.one("reason", lot, Map.of());
                steps.add(new Step(PlanMove.REFUSE_REVIEW, Role.REVIEWER, at, reason));
            }
            if (reached == 5) {
                steps.add(new Step(
                        PlanMove.CLOSE, Role.CLERK, moment(extent.asOf(), lot), "Tỉnh đã ban hành kế hoạch chung."));
            }
            var begun = steps.isEmpty() ? at : begun(steps, lot);
            return reached < 4
                    ? new PlanStory(id, commune, extent.lastYear(), begun, steps, null, null, null)
                    : new PlanStory(
                            id, commune, extent.lastYear(), begun, steps, number(lot.between(200, 399)), date, null);
        }

        private static List<Step> issued(Instant issued, Lot lot) {
            var steps = new ArrayList<Step>();
            steps.add(new Step(
                    PlanMove.SUBMIT, Role.DRAFTER, issued.minus(Duration.ofHours(lot.between(90, 200))), null));
            steps.add(
                    new Step(PlanMove.AGREE, Role.REVIEWER, issued.minus(Duration.ofHours(lot.between(40, 80))), null));
            steps.add(
                    new Step(PlanMove.SIGN, Role.SIGNER, issued.minus(Duration.ofMinutes(lot.between(20, 200))), null));
            steps.add(new Step(PlanMove.ISSUE, Role.CLERK, issued, null));
            return steps;
        }

        private static Instant begun(List<Step> steps, Lot lot) {
            return steps.get(0).at().minus(Duration.ofHours(lot.between(50, 400)));
        }

        /** In the afternoon of a day. */
        private static Instant moment(LocalDate day, Lot lot) {
            return day.atTime(LocalTime.of(13, 0).plusSeconds(lot.below(14_000)))
                    .atZone(ZONE)
                    .toInstant();
        }

        private static String number(int number) {
            return number + "/KH-UBND";
        }
    }
}
