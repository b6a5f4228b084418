package vn.loa.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Part.Item;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;

/** An activity that is told in the running text under labels: who does it, with whom, what, with what result. */
final class ActivityBlock {

    private static final Pattern LABEL = Pattern.compile("^(\\p{L}[^:;.]{1,60})\\s*:\\s*(.*)$", Pattern.DOTALL);

    /** A label alone ("Kinh phí", "Thời gian") stands in other parts too; with one of these it is an activity. */
    private static final List<String> TOLD = List.of("coordinators", "contents", "products");

    private final String title;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private ActivityBlock(String title) {
        this.title = title;
    }

    /** The activity that a part tells of; null if it tells of none. */
    static @Nullable ActivityBlock of(Part part) {
        var block = new ActivityBlock(part.title);
        for (var child : part.children) {
            block.add(
                    Outline.activityField(child.title),
                    child.allItems().stream().map(Item::text).toList());
        }
        if (block.fields.isEmpty()) {
            part.items.forEach(block::addLabelled);
        }
        return block.fields.containsKey("lead") && TOLD.stream().anyMatch(block.fields::containsKey) ? block : null;
    }

    Activity activity(String id) {
        var words = title + "\n" + String.join("\n", list("contents"));
        return new Activity(
                id,
                ActivityPlace.BODY,
                title,
                text("lead"),
                text("coordinators"),
                list("contents"),
                Understanding.areas(words),
                Understanding.channels(words),
                List.of(),
                text("schedule"),
                list("products"),
                null,
                text("budget"));
    }

    /** The field that the label of a line announces; null for none. */
    static @Nullable String field(String text) {
        var label = LABEL.matcher(text);
        return label.matches() ? Outline.activityField(label.group(1)) : null;
    }

    private void addLabelled(Item item) {
        var label = LABEL.matcher(item.text());
        if (label.matches() && Outline.activityField(label.group(1)) != null) {
            add(Outline.activityField(label.group(1)), List.of(label.group(2)));
        }
    }

    private void add(@Nullable String field, List<String> texts) {
        if (field != null) {
            fields.computeIfAbsent(field, none -> new ArrayList<>()).addAll(texts);
        }
    }

    private @Nullable String text(String field) {
        var texts = fields.get(field);
        return texts == null ? null : String.join("; ", texts).replaceAll("[\\s.;]+$", "");
    }

    private List<String> list(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }
}
