package vn.loa.guidance.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;

/** Turns a superior's plan as a whole: who says a line, and to whom, decides how its words are turned. */
final class PlanTurning {

    private static final Pattern CITES = Pattern.compile("(?iu)^\\s*căn cứ\\s");

    /** How the words of a part are to be taken. */
    private enum Voice {
        /** The superior speaks of itself. */
        ORDINARY,
        /** It says who does what. */
        ASSIGNING,
        /** It tells the communes what to do. */
        TELLING
    }

    private final Turning turning;
    private final List<Doubt> doubts = new ArrayList<>();
    /** Who stands for whom is asked once, however often it is said. */
    private final Set<String> guessed = new HashSet<>();

    PlanTurning(Turning turning) {
        this.turning = turning;
    }

    /** @param frame whose letterhead, signature and recipients the commune's plan has */
    TurnedPlan turn(PlanDocument superior, PlanDocument frame) {
        var document = new PlanDocument(
                header(superior.header(), frame.header()),
                frame.letterhead(),
                superior.preamble().stream().map(this::preamble).toList(),
                List.of(),
                superior.sections().stream()
                        .map(section -> section(section, Voice.ORDINARY))
                        .toList(),
                superior.activities().stream().map(this::activity).toList(),
                superior.closing().stream()
                        .map(line -> line(line, Voice.ORDINARY))
                        .toList(),
                frame.recipients(),
                List.of(),
                List.of(),
                List.of());
        superior.appendices().forEach(appendix -> doubts.add(Doubt.about(Doubt.Kind.APPENDIX, null, appendix.title())));
        return new TurnedPlan(document, doubts);
    }

    private Header header(Header superior, Header frame) {
        var title = superior.title() == null ? frame.title() : ordinary(superior.title(), null);
        return new Header(
                frame.issuer(),
                null,
                frame.place(),
                null,
                title,
                frame.year(),
                frame.signingAuthority(),
                frame.signerPosition(),
                frame.signerName());
    }

    /** What is cited is the superior's to the last letter. */
    private Line preamble(Line line) {
        return CITES.matcher(line.text()).find() ? line : line(line, Voice.ASSIGNING);
    }

    private Section section(Section section, Voice above) {
        var place = place(PlanPlace.Kind.SECTION, section.id());
        var voice = voice(section, above);
        var title = voice == Voice.ORDINARY ? ordinary(section.title(), place) : who(section.title(), place);
        return new Section(
                section.id(),
                section.number(),
                title,
                section.role(),
                section.lines().stream().map(line -> line(line, voice)).toList(),
                section.children().stream().map(child -> section(child, voice)).toList());
    }

    private static Voice voice(Section section, Voice above) {
        if (above == Voice.TELLING || Turning.namesCommunes(section.title())) {
            return Voice.TELLING;
        }
        return section.role() == SectionRole.ASSIGNMENT ? Voice.ASSIGNING : above;
    }

    private Line line(Line line, Voice voice) {
        var place = place(PlanPlace.Kind.LINE, line.id());
        var text = switch (voice(line, voice)) {
            case TELLING -> turning.told(line.text()).text();
            case ASSIGNING -> doing(line.text(), place);
            case ORDINARY -> ordinary(line.text(), place);
        };
        var meanings = line.meanings().stream().map(this::meaning).toList();
        return new Line(line.id(), line.level(), line.marker(), text, meanings);
    }

    /** A line that begins with the communes tells them something, wherever it stands. */
    private static Voice voice(Line line, Voice above) {
        var begin = line.text().substring(0, Math.min(60, line.text().length()));
        return Turning.namesCommunes(begin) && !begin.contains("%") ? Voice.TELLING : above;
    }

    private Meaning meaning(Meaning meaning) {
        return meaning instanceof Meaning.Task task
                ? new Meaning.Task(turning.doing(task.unit()).text())
                : meaning;
    }

    private Activity activity(Activity activity) {
        var place = place(PlanPlace.Kind.ACTIVITY, activity.id());
        return new Activity(
                activity.id(),
                activity.place(),
                ordinary(activity.title(), place),
                activity.lead() == null ? null : who(activity.lead(), place),
                activity.coordinators() == null ? null : doing(activity.coordinators(), place),
                activity.contents().stream().map(text -> ordinary(text, place)).toList(),
                activity.areas(),
                activity.channels(),
                activity.audiences(),
                activity.schedule(),
                activity.products(),
                activity.target() == null ? null : ordinary(activity.target(), place),
                activity.budget() == null ? null : ordinary(activity.budget(), place));
    }

    private String ordinary(String text, @Nullable PlanPlace place) {
        return noted(turning.ordinary(text), Doubt.Kind.LEVEL, place);
    }

    private String doing(String text, @Nullable PlanPlace place) {
        return noted(turning.doing(text), Doubt.Kind.NOBODY, place);
    }

    private String who(String name, @Nullable PlanPlace place) {
        return noted(turning.who(name), Doubt.Kind.NOBODY, place);
    }

    private String noted(Turned turned, Doubt.Kind left, @Nullable PlanPlace place) {
        turned.left().forEach(words -> doubts.add(Doubt.about(left, place, words)));
        turned.guessed().stream()
                .filter(guessed::add)
                .forEach(words -> doubts.add(Doubt.about(Doubt.Kind.ACTOR, place, words)));
        return turned.text();
    }

    private static @Nullable PlanPlace place(PlanPlace.Kind kind, @Nullable String id) {
        return id == null ? null : new PlanPlace(kind, UUID.fromString(id));
    }
}
