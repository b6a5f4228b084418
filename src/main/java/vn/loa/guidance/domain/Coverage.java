package vn.loa.guidance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.guidance.GuidanceId;
import vn.loa.planning.PlanSummary;

/**
 * How a plan answers what superiors ask for.
 *
 * @param followed the guidances that the plan follows
 * @param others those of its unit and year that it might follow
 * @param doubts words of the superior that somebody has yet to look at
 * @param elements what stands in the plan
 * @param mayAnswer whether the officer may say now what answers what
 * @param mayWrite whether what is missing can be added to the plan
 */
public record Coverage(
        PlanSummary plan,
        List<Followed> followed,
        List<Other> others,
        List<Doubt> doubts,
        List<Elements.Element> elements,
        boolean mayAnswer,
        boolean mayWrite) {

    /** A guidance with how each of its requirements is answered. */
    public record Followed(Other guidance, List<Covered> requirements) {

        public Followed {
            requirements = List.copyOf(requirements);
        }

        public long open() {
            return requirements.stream().filter(Covered::isOpen).count();
        }
    }

    /** A guidance by its title and who issued it. */
    public record Other(
            GuidanceId id,
            String title,
            String unitName,
            @Nullable LocalDate issueBy) {}

    /**
     * A requirement and what answers it.
     *
     * @param by what of the plan answers it; null if nothing does, or no longer
     * @param reason why it need not be answered
     * @param gone whether something answered it that no longer stands in the plan
     * @param officerName who said so, when
     */
    public record Covered(
            RequirementView requirement,
            Elements.@Nullable Element by,
            @Nullable String reason,
            boolean gone,
            @Nullable String officerName,
            @Nullable Instant at) {

        public boolean isOpen() {
            return by == null && reason == null;
        }

        public boolean isExcused() {
            return reason != null;
        }
    }

    public Coverage {
        followed = List.copyOf(followed);
        others = List.copyOf(others);
        doubts = List.copyOf(doubts);
        elements = List.copyOf(elements);
    }

    public long open() {
        return followed.stream().mapToLong(Followed::open).sum();
    }
}
