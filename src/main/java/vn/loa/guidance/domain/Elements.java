package vn.loa.guidance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;

/** What stands in a plan and can be asked for, or answer what is asked for, in the order of the paper. */
public final class Elements {

    /**
     * A section, a line or an activity.
     *
     * @param label the words by which one knows it
     * @param section which section it stands in, or is; null for an activity
     * @param depth how deep its section stands
     * @param task whether it is something to do
     */
    public record Element(
            PlanPlace place,
            String label,
            @Nullable UUID section,
            int depth,
            boolean task,
            List<Area> areas,
            @Nullable String product) {}

    private Elements() {}

    public static List<Element> of(PlanDocument document) {
        var found = new ArrayList<Element>();
        document.sections().forEach(section -> add(section, 0, found));
        document.activities().forEach(activity -> found.add(of(activity)));
        return found;
    }

    private static void add(Section section, int depth, List<Element> found) {
        var id = UUID.fromString(String.valueOf(section.id()));
        var heading = Stream.of(section.number(), section.title())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(". "));
        found.add(new Element(new PlanPlace(PlanPlace.Kind.SECTION, id), heading, id, depth, false, List.of(), null));
        section.lines().stream().filter(line -> !line.text().isBlank()).forEach(line -> found.add(of(line, id, depth)));
        section.children().forEach(child -> add(child, depth + 1, found));
    }

    private static Element of(Line line, UUID section, int depth) {
        var areas = line.meanings().stream()
                .filter(Meaning.Content.class::isInstance)
                .flatMap(content -> ((Meaning.Content) content).areas().stream())
                .toList();
        var task = line.meanings().stream()
                .anyMatch(meaning -> meaning instanceof Meaning.Task || meaning instanceof Meaning.Target);
        var place = new PlanPlace(PlanPlace.Kind.LINE, UUID.fromString(String.valueOf(line.id())));
        return new Element(place, line.text(), section, depth, task, areas, null);
    }

    private static Element of(Activity activity) {
        var place = new PlanPlace(PlanPlace.Kind.ACTIVITY, UUID.fromString(String.valueOf(activity.id())));
        var product = activity.products().isEmpty() ? null : String.join("; ", activity.products());
        return new Element(place, activity.title(), null, 0, true, activity.areas(), product);
    }
}
