package vn.loa.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.loa.execution.Reminders;
import vn.loa.execution.Reminders.Due;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanDirectory;
import vn.loa.planning.WaitingPlan;
import vn.loa.planning.WaitingPlan.Task;
import vn.loa.web.Days;

/** Writes the mail of the day: plans that wait for the officer, activities that are late or due soon. */
@Component
class DigestLetters {

    private static final int MOST_TIMES = 20;

    private final PlanDirectory plans;
    private final Reminders reminders;
    private final MessageSource messages;
    private final Days days;
    private final String site;

    DigestLetters(
            PlanDirectory plans,
            Reminders reminders,
            MessageSource messages,
            Days days,
            @Value("${loa.public-address}") String site) {
        this.plans = plans;
        this.reminders = reminders;
        this.messages = messages;
        this.days = days;
        this.site = site.replaceAll("/+$", "");
    }

    /** A mail in both forms. */
    record Letter(String subject, String plain, String html) {}

    private record Item(String text, String address) {}

    private record Part(String title, List<Item> items) {}

    /** Nothing where nothing waits. */
    Optional<Letter> of(OfficerId officer, String name) {
        var today = days.today();
        var parts = new ArrayList<Part>();
        var desk = plans.desk(officer, today.getYear(), today.getYear(), reminders.of(MOST_TIMES));
        add(
                parts,
                say("notification.plans"),
                desk.waiting().stream()
                        .filter(plan -> plan.task() != Task.FINISH)
                        .map(this::plan)
                        .toList());
        var due = desk.beside();
        add(parts, say("notification.soon", due.soon()), items(due, false));
        add(parts, say("notification.late", due.late()), items(due, true));
        return parts.isEmpty() ? Optional.empty() : Optional.of(letter(name, parts));
    }

    private static void add(List<Part> parts, String title, List<Item> items) {
        if (!items.isEmpty()) {
            parts.add(new Part(title, items));
        }
    }

    private Item plan(WaitingPlan waiting) {
        var plan = waiting.plan();
        var title = plan.title() == null ? say("notification.untitled", String.valueOf(plan.year())) : plan.title();
        return new Item(say("notification.task." + waiting.task(), title, plan.unitName()), "/plans/" + plan.id());
    }

    private List<Item> items(Reminders.Waiting due, boolean late) {
        return due.times().stream()
                .filter(time -> time.late() == late)
                .map(this::item)
                .toList();
    }

    private Item item(Due time) {
        return new Item(say("notification.time", time.title(), Days.day(time.day())), time.address());
    }

    private Letter letter(String name, List<Part> parts) {
        var greeting = say("notification.greeting", name);
        var why = say("notification.why");
        var plain = parts.stream()
                .map(part -> part.title() + "\n"
                        + part.items().stream()
                                .map(item -> "- " + item.text() + "\n  " + site + item.address())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        var html = parts.stream()
                .map(part -> "<h2>" + escaped(part.title()) + "</h2><ul>"
                        + part.items().stream()
                                .map(item -> "<li><a href=\"" + escaped(site + item.address()) + "\">"
                                        + escaped(item.text()) + "</a></li>")
                                .collect(Collectors.joining())
                        + "</ul>")
                .collect(Collectors.joining());
        return new Letter(
                say("notification.subject", Days.day(days.today())),
                greeting + "\n\n" + plain + "\n\n" + why + "\n" + site + "/notifications\n",
                "<!DOCTYPE html><html lang=\"vi\"><body><p>" + escaped(greeting) + "</p>" + html + "<p>" + escaped(why)
                        + " <a href=\"" + escaped(site) + "/notifications\">" + escaped(say("notification.change"))
                        + "</a></p></body></html>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Days.VIETNAMESE);
    }
}
