package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section while the outline is being built. */
final class Part {

    /** A line before its meaning is known. */
    record Item(int paragraph, int level, @Nullable String marker, String text) {}

    final @Nullable Integer paragraph;
    final @Nullable String number;
    final String title;
    final List<Item> items = new ArrayList<>();
    final List<Part> children = new ArrayList<>();

    Part(@Nullable Integer paragraph, @Nullable String number, String title) {
        this.paragraph = paragraph;
        this.number = number;
        this.title = title;
    }

    /** All lines of this part and of those below. */
    List<Item> allItems() {
        var all = new ArrayList<>(items);
        children.forEach(child -> all.addAll(child.allItems()));
        return all;
    }
}
