package vn.loa.guidance.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;

/** The words of a plan by where they stand, to see whether what was doubtful is still there. */
final class PlanWords {

    private final Map<UUID, String> words = new LinkedHashMap<>();
    private final String title;

    PlanWords(PlanDocument document) {
        title = Objects.requireNonNullElse(document.header().title(), "");
        document.lines().forEach(line -> put(line.id(), line.text()));
        document.everySection().forEach(section -> put(section.id(), section.title()));
        document.activities().forEach(activity -> put(activity.id(), of(activity)));
    }

    private void put(@Nullable String id, String text) {
        if (id != null) {
            words.put(UUID.fromString(id), text);
        }
    }

    private static String of(Activity activity) {
        return Stream.concat(
                        Stream.of(
                                activity.title(),
                                activity.lead(),
                                activity.coordinators(),
                                activity.target(),
                                activity.budget()),
                        activity.contents().stream())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** A body for which another was put stays doubtful until somebody says that it is right, or its place is gone. */
    boolean stillHave(Doubt doubt) {
        var place = doubt.place();
        if (doubt.kind() == Doubt.Kind.APPENDIX) {
            return true;
        }
        if (place == null) {
            return title.contains(doubt.words());
        }
        var there = words.get(place.id());
        return there != null && (doubt.kind() == Doubt.Kind.ACTOR || there.contains(doubt.words()));
    }

    /** What now stands where it is. */
    String at(Doubt doubt) {
        var place = doubt.place();
        return place == null ? title : words.getOrDefault(place.id(), "");
    }

    /** Where in the plan it stands: what comes first is looked at first. */
    int rank(Doubt doubt) {
        var place = doubt.place();
        return place == null ? -1 : words.keySet().stream().toList().indexOf(place.id());
    }
}
