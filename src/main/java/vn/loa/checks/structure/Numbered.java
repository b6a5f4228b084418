package vn.loa.checks.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Repair;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Section;

/**
 * A section or item with its number and its place.
 *
 * @param mark what closes the number: the bracket of "a)"
 */
record Numbered(Ordinal ordinal, String number, String mark, Passage passage) {

    private static final Pattern MARKER = Pattern.compile("(\\p{L}|\\d{1,3}(?:\\.\\d{1,3})*)([.)/:]?)");

    /** Every list of parts that stand beside each other: sections of one part, items of one level in a section. */
    static List<List<Numbered>> lists(Manuscript plan) {
        var headings = new HashMap<Section, Passage>();
        var items = new HashMap<Section, List<Passage>>();
        var sections = plan.document().everySection();
        int section = -1;
        for (var passage : plan.passages()) {
            if (passage.kind() == Passage.Kind.HEADING) {
                headings.put(sections.get(++section), passage);
                items.put(sections.get(section), new ArrayList<>());
            } else if (passage.kind() == Passage.Kind.LINE) {
                items.getOrDefault(sections.get(section), List.of()).add(passage);
            }
        }
        var lists = new ArrayList<List<Numbered>>();
        lists.add(sections(plan.document().sections(), headings));
        for (var each : sections) {
            lists.add(sections(each.children(), headings));
            lists.addAll(items(each, items.getOrDefault(each, List.of())));
        }
        return lists;
    }

    Spot spot() {
        return new Spot(passage.spot().part(), passage.kind() == Passage.Kind.HEADING ? "number" : "marker");
    }

    Repair to(String other) {
        return new Repair(spot(), number + mark, other + mark);
    }

    private static List<Numbered> sections(List<Section> siblings, HashMap<Section, Passage> headings) {
        var list = new ArrayList<Numbered>();
        for (var section : siblings) {
            var ordinal = Ordinal.of(section.number());
            var passage = headings.get(section);
            if (ordinal != null && section.number() != null && passage != null) {
                list.add(new Numbered(ordinal, section.number(), "", passage));
            }
        }
        return list;
    }

    private static List<List<Numbered>> items(Section section, List<Passage> passages) {
        var levels = new HashMap<Integer, List<Numbered>>();
        var lists = new ArrayList<List<Numbered>>();
        for (int i = 0; i < Math.min(passages.size(), section.lines().size()); i++) {
            int level = section.lines().get(i).level();
            levels.keySet().removeIf(below -> below > level);
            var item = item(passages.get(i));
            if (item != null) {
                var list = levels.get(level);
                if (list == null || item.ordinal().isFirst()) {
                    list = new ArrayList<>();
                    levels.put(level, list);
                    lists.add(list);
                }
                list.add(item);
            }
        }
        return lists;
    }

    private static @Nullable Numbered item(Passage passage) {
        var marker = MARKER.matcher(passage.marker() == null ? "" : passage.marker());
        var ordinal = marker.matches() ? Ordinal.of(marker.group(1)) : null;
        return ordinal == null ? null : new Numbered(ordinal, marker.group(1), marker.group(2), passage);
    }
}
