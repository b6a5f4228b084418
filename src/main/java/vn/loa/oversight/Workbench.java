package vn.loa.oversight;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.execution.Reminders;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.oversight.WorkbenchPage.Due;
import vn.loa.oversight.WorkbenchPage.Entry;
import vn.loa.oversight.WorkbenchPage.Group;
import vn.loa.oversight.WorkbenchPage.Reminded;
import vn.loa.oversight.WorkbenchPage.Row;
import vn.loa.oversight.WorkbenchPage.UnitYear;
import vn.loa.oversight.WorkbenchPage.Year;
import vn.loa.planning.PlanDirectory;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanSummary;
import vn.loa.planning.PlanningYear;
import vn.loa.planning.WaitingPlan;
import vn.loa.planning.WaitingPlan.Task;
import vn.loa.web.Days;
import vn.loa.web.Viewers;

/** Lays the first page: what waits for the officer, and how far the unit's plans are. */
@Component
class Workbench {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", Days.VIETNAMESE);
    private static final Map<Task, String> COLOURS =
            Map.of(Task.MEND, "warn", Task.REVIEW, "info", Task.SIGN, "info", Task.ISSUE, "info");

    private static final int MOST_REMINDED = 8;

    private final PlanDirectory plans;
    private final Reminders reminders;
    private final Viewers viewers;
    private final Days days;
    private final MessageSource messages;

    Workbench(PlanDirectory plans, Reminders reminders, Viewers viewers, Days days, MessageSource messages) {
        this.plans = plans;
        this.reminders = reminders;
        this.viewers = viewers;
        this.days = days;
        this.messages = messages;
    }

    WorkbenchPage of(OfficerId officer) {
        var next = planningYear();
        var desk = plans.desk(officer, days.today().getYear(), next, reminders.of(MOST_REMINDED));
        return new WorkbenchPage(
                capitalised(TODAY.format(days.today())),
                groups(desk.waiting()),
                desk.more(),
                viewers.current().may(Permission.DRAFT.name()) ? say("workbench.newPlan", String.valueOf(next)) : null,
                desk.plans().stream().anyMatch(plan -> plan.year() == next && plan.status() != PlanStatus.REPLACED),
                desk.unitName() == null ? null : yearOf(desk.unitName(), desk.plans(), next),
                reminded(desk.beside()));
    }

    private List<Group> groups(List<WaitingPlan> waiting) {
        return Arrays.stream(Task.values())
                .map(task -> group(task, waiting))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private Group group(Task task, List<WaitingPlan> waiting) {
        return new Group(
                say("workbench.group." + task),
                waiting.stream()
                        .filter(plan -> plan.task() == task)
                        .map(this::row)
                        .toList());
    }

    private Row row(WaitingPlan waiting) {
        var task = waiting.task();
        var plan = waiting.plan();
        var reason = waiting.reason() == null ? "" : waiting.reason();
        return new Row(
                titleOf(plan),
                say("workbench.why." + task, plan.unitName(), waiting.by(), reason),
                say("workbench.since." + task, days.since(waiting.since())),
                COLOURS.getOrDefault(task, ""),
                "/plans/" + plan.id() + pageOf(task),
                say("workbench.action." + task));
    }

    private static String pageOf(Task task) {
        return switch (task) {
            case FINISH, MEND -> "/edit";
            case REVIEW -> "";
            case SIGN -> "/signature";
            case ISSUE -> "/issue";
        };
    }

    private Reminded reminded(Reminders.Waiting waiting) {
        return new Reminded(
                waiting.times().stream().map(this::due).toList(),
                waiting.late() == 0 ? "" : say("workbench.due.late", waiting.late()),
                waiting.soon() == 0 ? "" : say("workbench.due.soon", waiting.soon()));
    }

    private Due due(Reminders.Due time) {
        return new Due(
                time.title(),
                time.lead() == null ? "" : time.lead(),
                say(time.late() ? "workbench.due.was" : "workbench.due.by", Days.day(time.day())),
                time.late() ? "late" : "warn",
                time.address());
    }

    private UnitYear yearOf(String unitName, List<PlanSummary> own, int next) {
        var years = IntStream.rangeClosed(days.today().getYear(), next)
                .mapToObj(year -> new Year(
                        say("workbench.year", String.valueOf(year)),
                        own.stream()
                                .filter(plan -> plan.year() == year)
                                .map(this::entry)
                                .toList()))
                .toList();
        return new UnitYear(unitName, years);
    }

    private Entry entry(PlanSummary plan) {
        return new Entry(titleOf(plan), plan.number(), plan.status().name(), "/plans/" + plan.id());
    }

    private String titleOf(PlanSummary plan) {
        return plan.title() == null || plan.title().isBlank()
                ? say("workbench.untitled", String.valueOf(plan.year()))
                : plan.title();
    }

    private int planningYear() {
        return PlanningYear.at(days.today());
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Days.VIETNAMESE) + text.substring(1);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Days.VIETNAMESE);
    }
}
