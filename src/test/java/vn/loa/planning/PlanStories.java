package vn.loa.planning;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.Communes;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.domain.PlanChecks;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanIssuing;
import vn.loa.planning.domain.PlanReview;
import vn.loa.planning.domain.PlanSigning;

/** Plans of a commune of their own with everybody who has to do with them, brought as far as a test needs. */
@TestComponent
public class PlanStories {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Communes communes;
    private final PlanDrafting drafting;
    private final PlanChecks checks;
    private final PlanReview review;
    private final PlanSigning signing;
    private final PlanIssuing issuing;
    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable People people;

    PlanStories(
            Communes communes,
            PlanDrafting drafting,
            PlanChecks checks,
            PlanReview review,
            PlanSigning signing,
            PlanIssuing issuing,
            JdbcClient jdbc,
            Clock clock) {
        this.communes = communes;
        this.drafting = drafting;
        this.checks = checks;
        this.review = review;
        this.signing = signing;
        this.issuing = issuing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The number of the document that was frozen last: what whoever decides about the plan has read. */
    public int version(PlanId plan) {
        return jdbc.sql("select frozen from plan where id = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    /** A draft in a commune that all stories share: people are made once, for hashing their passwords takes its time. */
    public Story draft() {
        return draft(SamplePlan.TITLE);
    }

    public Story draft(String title) {
        return new Story(shared(), title);
    }

    /** A draft in a commune where there is nothing else. */
    public Story alone() {
        return new Story(new People(communes.commune()), SamplePlan.TITLE);
    }

    private synchronized People shared() {
        if (people == null) {
            people = new People(communes.commune());
        }
        return people;
    }

    /** A plan that stands at this status. */
    public Story at(PlanStatus status) {
        return draft().upTo(status);
    }

    /** Everybody of a commune who has to do with its plans. */
    private static final class People {

        final Communes.Commune commune;
        final OfficerId drafter;
        final OfficerId reviewer;
        final OfficerId leader;
        final OfficerId clerk;
        final OfficerId stranger;

        People(Communes.Commune commune) {
            this.commune = commune;
            this.drafter = commune.officer(Permission.DRAFT);
            this.reviewer = commune.officer(Permission.REVIEW);
            this.leader = commune.officer(Permission.SIGN);
            this.clerk = commune.officer(Permission.ISSUE);
            this.stranger = commune.officer(commune.neighbour, commune.neighbour, Permission.values());
        }
    }

    /** One plan and its people. */
    public final class Story {

        public final Communes.Commune commune;
        public final OfficerId drafter;
        public final OfficerId reviewer;
        public final OfficerId leader;
        public final OfficerId clerk;

        /** Belongs to another commune of the province, and may do everything there. */
        public final OfficerId stranger;

        public final PlanId plan;
        private final People people;

        private Story(People people, String title) {
            this.people = people;
            this.commune = people.commune;
            this.drafter = people.drafter;
            this.reviewer = people.reviewer;
            this.leader = people.leader;
            this.clerk = people.clerk;
            this.stranger = people.stranger;
            this.plan = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlan.named(title))
                    .plan();
        }

        /** Another draft of the same commune. */
        public Story another() {
            return new Story(people, SamplePlan.TITLE);
        }

        /** Brings a draft as far as this status. */
        public Story upTo(PlanStatus status) {
            return switch (status) {
                case DRAFT -> this;
                case SUBMITTED -> submitted();
                case REVIEWED -> submitted().agreed();
                case SIGNED -> submitted().agreed().signed();
                case ISSUED -> submitted().agreed().signed().issued();
                case CLOSED -> submitted().agreed().signed().issued().closed();
                case REPLACED -> submitted().agreed().signed().issued().replaced();
            };
        }

        public OfficerId whoMay(PlanMove move) {
            return switch (move.permission()) {
                case DRAFT -> drafter;
                case REVIEW -> reviewer;
                case SIGN -> leader;
                case ISSUE -> clerk;
                default -> throw new IllegalArgumentException(move.name());
            };
        }

        public List<OfficerId> colleagues() {
            return List.of(drafter, reviewer, leader, clerk);
        }

        public Story submitted() {
            drafting.submit(drafter, plan);
            return this;
        }

        public Story sentBack(String reason) {
            review.sendBack(reviewer, plan, version(plan), reason);
            return this;
        }

        public Story agreed() {
            review.agree(reviewer, plan, version(plan), "Đã đối chiếu với kế hoạch của tỉnh.");
            return this;
        }

        public Story signed() {
            signing.sign(leader, plan, version(plan), Communes.PASSWORD);
            return this;
        }

        public Story issued() {
            var number = NUMBER.incrementAndGet() + "/KH-UBND";
            issuing.issue(clerk, plan, version(plan), number, "An Phú", LocalDate.now(clock));
            return this;
        }

        public Story closed() {
            issuing.close(clerk, plan, "Đã thực hiện xong và báo cáo năm.");
            return this;
        }

        /** Keeps every warning of a draft for one reason, and answers their keys. */
        public Set<String> keepWarnings(PlanId draft) {
            var warnings = checks.of(drafter, draft).of(Severity.WARNING).stream()
                    .map(entry -> entry.finding().key())
                    .collect(toSet());
            if (!warnings.isEmpty()) {
                checks.waive(drafter, draft, warnings, "Đã thống nhất với Sở Nội vụ.");
            }
            return warnings;
        }

        /** Brings the plan that replaces this one as far as its own issue. */
        public Story replaced() {
            var next = issuing.replace(clerk, plan);
            keepWarnings(next);
            drafting.submit(drafter, next);
            review.agree(reviewer, next, version(next), null);
            signing.sign(leader, next, version(next), Communes.PASSWORD);
            var number = NUMBER.incrementAndGet() + "/KH-UBND";
            issuing.issue(clerk, next, version(next), number, "An Phú", LocalDate.now(clock));
            return this;
        }
    }
}
