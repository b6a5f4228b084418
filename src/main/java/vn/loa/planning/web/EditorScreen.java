package vn.loa.planning.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.planning.domain.AreaCoverage;
import vn.loa.planning.domain.EditorPage;
import vn.loa.planning.domain.OutlineEntry;
import vn.loa.planning.domain.SectionPlace;
import vn.loa.web.Days;

/** Puts the outline and what else surrounds the editor into words. */
@Component
class EditorScreen {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Days.VIETNAM);

    private final Choices choices;
    private final Asides asides;

    EditorScreen(Choices choices, Asides asides) {
        this.choices = choices;
        this.asides = asides;
    }

    /** @param current id of the section, or the name of the part, that is open */
    EditorFrame frame(EditorPage page, String current) {
        var head = page.head();
        return new EditorFrame(
                head.id(),
                titleOf(head.title(), head.year()),
                head.unitName(),
                head.year(),
                time(head.changedAt()),
                head.changedBy(),
                outline(page, current),
                page.removedSections().stream()
                        .map(entry -> new EditorFrame.Removed(section(page, entry) + "/restoration", label(entry)))
                        .toList(),
                page.areas().stream().map(this::cover).toList(),
                asides.of(head),
                current);
    }

    static String time(Instant moment) {
        return TIME.format(moment);
    }

    String titleOf(@Nullable String title, int year) {
        return title == null || title.isBlank() ? choices.say("plan.edit.untitled", String.valueOf(year)) : title;
    }

    private List<EditorFrame.Entry> outline(EditorPage page, String current) {
        var edit = "/plans/" + page.head().id() + "/edit/";
        var entries = new ArrayList<EditorFrame.Entry>();
        entries.add(part(edit, "header", null, current));
        page.outline().stream()
                .filter(entry -> entry.place() != SectionPlace.CLOSING)
                .forEach(entry -> entries.add(entry(page, entry, current)));
        entries.add(part(edit, "activities", page.activities().size(), current));
        page.outline().stream()
                .filter(entry -> entry.place() == SectionPlace.CLOSING)
                .forEach(entry -> entries.add(entry(page, entry, current)));
        entries.add(part(edit, "recipients", page.recipients().size(), current));
        return entries;
    }

    private EditorFrame.Entry part(String edit, String name, @Nullable Integer count, String current) {
        return new EditorFrame.Entry(
                edit + name, choices.say("plan.edit." + name), count(count), name, "part", name.equals(current));
    }

    private EditorFrame.Entry entry(EditorPage page, OutlineEntry entry, String current) {
        return new EditorFrame.Entry(
                section(page, entry),
                label(entry),
                count(entry.lines()),
                entry.id().toString(),
                "depth-" + Math.min(entry.depth(), 3),
                entry.id().toString().equals(current));
    }

    private static String section(EditorPage page, OutlineEntry entry) {
        return "/plans/" + page.head().id() + "/sections/" + entry.id();
    }

    private static @Nullable String count(@Nullable Integer number) {
        return number == null || number == 0 ? null : String.valueOf(number);
    }

    private String label(OutlineEntry entry) {
        return label(entry.place(), entry.number(), entry.title());
    }

    /** A heading as a list shows it: "II. Nội dung tuyên truyền", shouting capitals put into small letters. */
    String label(SectionPlace place, @Nullable String number, String title) {
        if (place != SectionPlace.BODY) {
            return choices.say(place == SectionPlace.PREAMBLE ? "plan.edit.preamble" : "plan.edit.closing");
        }
        return numbered(number, calm(title));
    }

    static String numbered(@Nullable String number, String title) {
        if (number == null || number.isBlank()) {
            return title;
        }
        return number + (number.matches("[a-zđ]") ? ") " : ". ") + title;
    }

    private static String calm(String title) {
        var shouting = title.length() > 3 && title.equals(title.toUpperCase(Locale.ROOT));
        return shouting ? title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT) : title;
    }

    private EditorFrame.Cover cover(AreaCoverage area) {
        return new EditorFrame.Cover(
                choices.name("plan.area", area.area()),
                choices.say("plan.edit.cover", area.contents(), area.activities()),
                area.isEmpty());
    }
}
