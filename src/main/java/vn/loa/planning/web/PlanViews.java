package vn.loa.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.loa.organization.Sight;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.domain.Comparison;
import vn.loa.planning.domain.PlanHead;
import vn.loa.planning.domain.PlanPage;
import vn.loa.planning.domain.PlanVersions;
import vn.loa.planning.domain.TransitionView;
import vn.loa.web.Days;

/** Says in words what the pages of a plan show around their subject. */
@Component
class PlanViews {

    private static final List<String> STEPS =
            List.of("plan.way.draft", "plan.way.review", "plan.way.sign", "plan.way.issue");

    private final PlanVersions versions;
    private final Days days;
    private final MessageSourceAccessor messages;

    PlanViews(PlanVersions versions, Days days, MessageSource messages) {
        this.versions = versions;
        this.days = days;
        this.messages = new MessageSourceAccessor(messages, Days.VIETNAMESE);
    }

    PlanView of(PlanPage page) {
        return of(page, null);
    }

    /** With what changed since the plan was handed in the time before, which costs a reading of that version. */
    PlanView withChanges(PlanPage page) {
        if (page.head().status().isPublished()) {
            return of(page);
        }
        var changes = earlierSubmission(page)
                .map(version -> count(version, versions.changes(page, version)))
                .orElse(null);
        return of(page, changes);
    }

    private PlanView of(PlanPage page, PlanView.@Nullable ChangeCount changes) {
        var head = page.head();
        return new PlanView(
                head.id().toString(),
                title(head),
                head.unitName(),
                String.valueOf(head.year()),
                page.history().size(),
                page.document().activities().size(),
                page.talk().open(),
                page.editable(),
                page.commentable(),
                head.status().isPublished(),
                head.reach().sight() != Sight.PUBLISHED,
                steps(head.status()),
                waiting(page),
                returned(page),
                text(head.replaces()),
                text(head.replacedBy()),
                choice(page),
                changes);
    }

    String title(PlanHead head) {
        return title(head.title(), head.year());
    }

    String title(@Nullable String title, int year) {
        return title == null || title.isBlank()
                ? messages.getMessage("plan.untitled", new Object[] {String.valueOf(year)})
                : title;
    }

    /** Who began the plan and when. */
    String begun(PlanHead head) {
        return head.createdBy() + " · " + Days.moment(head.createdAt());
    }

    private static @Nullable String text(@Nullable PlanId plan) {
        return plan == null ? null : plan.toString();
    }

    private static List<PlanView.Step> steps(PlanStatus status) {
        int reached = Math.min(status.ordinal(), STEPS.size());
        return STEPS.stream()
                .map(key -> new PlanView.Step(key, state(STEPS.indexOf(key), reached)))
                .toList();
    }

    private static String state(int step, int reached) {
        if (step < reached) {
            return "done";
        }
        return step == reached ? "now" : "";
    }

    private PlanView.Waiting waiting(PlanPage page) {
        var head = page.head();
        var since = last(page).map(TransitionView::at).orElse(head.createdAt());
        var key = "plan.waits." + head.status();
        var who = messages.getMessage(key + ".who", "");
        if (head.status() == PlanStatus.ISSUED) {
            return new PlanView.Waiting(null, messages.getMessage(key, new Object[] {head.number(), day(head.date())}));
        }
        return new PlanView.Waiting(
                who.isEmpty() ? null : who, messages.getMessage(key, new Object[] {Days.day(since), daysSince(since)}));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : Days.day(date);
    }

    private String daysSince(Instant moment) {
        long passed = ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, Days.VIETNAM), days.today());
        return passed < 1
                ? messages.getMessage("plan.waits.today")
                : messages.getMessage("plan.waits.days", new Object[] {passed});
    }

    private static Optional<TransitionView> last(PlanPage page) {
        return page.history().stream().findFirst();
    }

    private static @Nullable MoveView returned(PlanPage page) {
        return last(page)
                .filter(move -> move.move().isRefusal())
                .map(MoveView::of)
                .orElse(null);
    }

    private static PlanView.Choice choice(PlanPage page) {
        return new PlanView.Choice(
                page.may(PlanMove.SUBMIT),
                page.may(PlanMove.TAKE_BACK),
                page.may(PlanMove.AGREE),
                page.may(PlanMove.SIGN),
                page.may(PlanMove.ISSUE),
                page.may(PlanMove.CLOSE),
                page.may(PlanMove.REPLACE),
                refusal(page));
    }

    private static @Nullable String refusal(PlanPage page) {
        if (page.may(PlanMove.REFUSE_REVIEW)) {
            return "/review/return";
        }
        if (page.may(PlanMove.REFUSE_SIGNATURE)) {
            return "/signature/return";
        }
        return page.may(PlanMove.REFUSE_ISSUE) ? "/issue/return" : null;
    }

    /** The version that was handed in before the one that is being worked on now. */
    private static Optional<Integer> earlierSubmission(PlanPage page) {
        boolean current = page.head().status() != PlanStatus.DRAFT;
        return page.history().stream()
                .filter(move -> move.move() == PlanMove.SUBMIT)
                .skip(current ? 1 : 0)
                .findFirst()
                .map(TransitionView::version);
    }

    private static PlanView.ChangeCount count(int since, List<Comparison.Row> rows) {
        return new PlanView.ChangeCount(
                since,
                count(rows, Comparison.Change.ADDED),
                count(rows, Comparison.Change.REMOVED),
                count(rows, Comparison.Change.CHANGED));
    }

    private static long count(List<Comparison.Row> rows, Comparison.Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }
}
