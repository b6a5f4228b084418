package vn.loa.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Part.Item;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;

/** Makes sections of an outline: what each is for, and what its lines mean by where they stand and what they say. */
final class MeaningReader {

    private static final List<String> REPORT = Vocabulary.phrases("report.words");
    private static final List<String> REPORT_DUE = Vocabulary.phrases("report.due");
    private static final List<String> BUDGET = Vocabulary.phrases("budget.words");
    private static final List<String> BUDGET_TASK = Vocabulary.phrases("budget.task");
    private static final Set<ChannelKind> OWN_MEDIA = ownMedia();

    private final Original original;
    private final List<Activity> activities = new ArrayList<>();
    private final boolean contentsNamed;
    private final boolean channelsNamed;

    /** What is known of a place in the outline: the roles that hold there, and who acts. */
    private record Context(Set<SectionRole> roles, @Nullable String unit, boolean product, Set<Area> areas) {

        Context(Set<SectionRole> roles, @Nullable String unit, boolean product) {
            this(roles, unit, product, Set.of());
        }

        /** The same below a heading that names areas of reform: what stands there is about them. */
        Context about(Collection<Area> named) {
            var all = new LinkedHashSet<>(areas);
            all.addAll(named);
            return new Context(roles, unit, product, all);
        }

        List<Area> areas(String text) {
            var all = EnumSet.noneOf(Area.class);
            all.addAll(areas);
            all.addAll(Understanding.areas(text));
            return List.copyOf(all);
        }

        boolean has(SectionRole role) {
            return roles.contains(role);
        }
    }

    MeaningReader(Original original, Part outline) {
        this.original = original;
        this.contentsNamed = names(outline, SectionRole.CONTENT);
        this.channelsNamed = names(outline, SectionRole.CHANNEL);
    }

    List<Section> sections(Part outline) {
        var nowhere = new Context(Set.of(), null, false);
        return outline.children.stream().map(part -> section(part, nowhere)).toList();
    }

    List<Activity> activities() {
        return activities;
    }

    /** Lines outside the sections, which mean nothing by their place. */
    List<Line> lines(List<Item> items) {
        return items.stream().map(item -> line(item, List.of())).toList();
    }

    private static boolean names(Part part, SectionRole role) {
        return Understanding.roles(part.title).contains(role)
                || part.children.stream().anyMatch(child -> names(child, role));
    }

    private Section section(Part part, Context above) {
        int paragraph = part.paragraph == null ? 0 : part.paragraph;
        var id = original.identify(paragraph);
        var block = ActivityBlock.of(part);
        var here = context(part, above, block != null).about(above.areas()).about(Understanding.areas(part.title));
        if (block != null) {
            var activity = block.activity(original.identify(paragraph));
            activities.add(activity);
        }
        var lines = lines(part.items, here);
        var children = part.children.stream()
                .map(child -> section(child, block == null ? here : inBlock(child, here)))
                .toList();
        return new Section(id, part.number, part.title, role(here), lines, children);
    }

    private Context context(Part part, Context above, boolean activity) {
        var own = Understanding.roles(part.title);
        if (above.has(SectionRole.ASSIGNMENT) && (own.isEmpty() || Tasks.isActor(part.title))) {
            return new Context(EnumSet.of(SectionRole.ASSIGNMENT), Tasks.named(part.title), false);
        }
        if (above.product()) {
            return above;
        }
        if (activity) {
            return new Context(new LinkedHashSet<>(List.of(SectionRole.ACTIVITY)), null, false);
        }
        if (own.contains(SectionRole.ASSIGNMENT) && part.children.isEmpty()) {
            return new Context(own, Tasks.unit(part.title), false);
        }
        return own.isEmpty() ? new Context(above.roles(), above.unit(), false) : new Context(own, null, false);
    }

    /** In an activity only what it says is content; who does it and what it yields is not. */
    private static Context inBlock(Part child, Context block) {
        var field = Outline.activityField(child.title);
        return "contents".equals(field)
                ? new Context(EnumSet.of(SectionRole.CONTENT), null, false, block.areas())
                : new Context(Set.of(SectionRole.FREE), block.unit(), true);
    }

    private static Context inBlock(Item item, Context here) {
        var field = here.has(SectionRole.ACTIVITY) ? ActivityBlock.field(item.text()) : null;
        return field == null || field.equals("contents") ? here : new Context(Set.of(SectionRole.FREE), null, true);
    }

    private static SectionRole role(Context here) {
        return here.roles().isEmpty()
                ? SectionRole.FREE
                : here.roles().iterator().next();
    }

    private List<Line> lines(List<Item> items, Context here) {
        var lines = new ArrayList<Line>();
        boolean marked = false;
        @Nullable String actor = null;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            boolean leaf = isLeaf(items, i);
            boolean stray = marked && item.marker() == null;
            var context = here;
            if (here.has(SectionRole.ASSIGNMENT) && here.unit() == null) {
                actor = actor(item, leaf, actor);
                context = new Context(here.roles(), actor, false, here.areas());
            }
            lines.add(line(item, meanings(item.text(), leaf, stray, inBlock(item, context))));
            marked = marked || item.marker() != null;
        }
        return lines;
    }

    /** Who acts in a list of tasks: named by the line itself, or by the line above the items. */
    private static @Nullable String actor(Item item, boolean leaf, @Nullable String above) {
        if (!leaf) {
            return Tasks.isActor(item.text()) ? Outline.title(item.text()) : above;
        }
        var subject = Tasks.subject(item.text());
        return subject != null ? subject : item.level() > 0 ? above : null;
    }

    private static boolean isLeaf(List<Item> items, int i) {
        if (i + 1 == items.size()) {
            return true;
        }
        return items.get(i + 1).level() <= items.get(i).level()
                && !items.get(i).text().endsWith(":");
    }

    private Line line(Item item, List<Meaning> meanings) {
        return new Line(original.identify(item.paragraph()), item.level(), item.marker(), item.text(), meanings);
    }

    private List<Meaning> meanings(String text, boolean leaf, boolean stray, Context here) {
        var meanings = new ArrayList<Meaning>();
        var audiences = here.has(SectionRole.AUDIENCE) ? Understanding.audiences(text) : List.<AudienceKind>of();
        if (!audiences.isEmpty()) {
            meanings.add(new Meaning.Audience(audiences));
        }
        if (here.has(SectionRole.TARGET) && leaf) {
            meanings.add(Understanding.target(text));
        }
        if (leaf && (here.has(SectionRole.CONTENT) || !contentsNamed && here.has(SectionRole.ACTIVITY))) {
            meanings.add(new Meaning.Content(here.areas(text)));
        }
        addChannel(meanings, text, leaf, stray, here);
        if (here.has(SectionRole.ASSIGNMENT) && leaf && here.unit() != null) {
            meanings.add(new Meaning.Task(here.unit()));
        }
        addDuties(meanings, text, leaf, here);
        return meanings;
    }

    private void addChannel(List<Meaning> meanings, String text, boolean leaf, boolean stray, Context here) {
        var kinds = Understanding.channels(text);
        boolean own = here.has(SectionRole.ASSIGNMENT) && leaf;
        boolean said = here.has(SectionRole.CONTENT) && (stray || !channelsNamed) || here.product() && !channelsNamed;
        if (own) {
            kinds = kinds.stream().filter(OWN_MEDIA::contains).toList();
        }
        if (here.has(SectionRole.CHANNEL) && (leaf && here.roles().size() == 1 || !kinds.isEmpty())
                || (said || own) && !kinds.isEmpty()) {
            meanings.add(new Meaning.Channel(kinds, Understanding.frequency(text)));
        }
    }

    private static void addDuties(List<Meaning> meanings, String text, boolean leaf, Context here) {
        var words = Words.of(text);
        boolean task = here.has(SectionRole.ASSIGNMENT) && leaf;
        if (here.has(SectionRole.BUDGET) && leaf || task && Words.has(words, BUDGET) && Words.has(words, BUDGET_TASK)) {
            meanings.add(new Meaning.Budget());
        }
        if ((here.has(SectionRole.REPORTING) && leaf || task && Words.has(words, REPORT_DUE))
                && Words.has(words, REPORT)) {
            var to = Tasks.reportedTo(text);
            var period = Understanding.period(text);
            if (to != null || period != null) {
                meanings.add(new Meaning.Reporting(period, to));
            }
        }
    }

    private static Set<ChannelKind> ownMedia() {
        var own = EnumSet.noneOf(ChannelKind.class);
        Vocabulary.written("channel.own").forEach(name -> own.add(ChannelKind.valueOf(name)));
        return own;
    }
}
