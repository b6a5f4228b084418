package vn.loa.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;

/**
 * The lists of a JSON file of another hand (contents, channels and so on), hung on the lines that have the same words. An
 * entry whose words stand nowhere in the text becomes a line of its own, so that nothing is lost.
 */
final class ListedMeanings {

    private record Entry(String text, Meaning meaning) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, List<Meaning>> found = new HashMap<>();
    private final Map<SectionRole, List<Line>> homeless = new EnumMap<>(SectionRole.class);

    ListedMeanings(JsonObject root) {
        listed(root, "audiences", JsonReading::audience);
        listed(root, "targets", JsonReading::target);
        listed(root, "contents", JsonReading::content);
        listed(root, "channels", JsonReading::channel);
        root.list("assignments", object -> object)
                .forEach(unit -> unit.texts("tasks")
                        .forEach(task -> entries.add(new Entry(task, new Meaning.Task(unit.words("unit"))))));
        root.texts("budget").forEach(text -> entries.add(new Entry(text, new Meaning.Budget())));
        listed(root, "reporting", JsonReading::reporting);
    }

    private void listed(JsonObject root, String name, Function<JsonObject, Meaning> read) {
        root.list(name, object -> entries.add(new Entry(object.words("text"), read.apply(object))));
    }

    PlanDocument hungOn(PlanDocument document) {
        var texts = document.lines().stream().map(line -> plain(line.text())).toList();
        entries.forEach(entry -> place(entry, texts));
        var next = new Counter();
        var preamble = withMeanings(document.preamble(), next);
        var sections = new ArrayList<>(sectionsWithMeanings(document.sections(), next));
        var closing = withMeanings(document.closing(), next);
        homeless.forEach((role, lines) -> sections.add(new Section(null, null, titleOf(role), role, lines, List.of())));
        return new PlanDocument(
                document.header(),
                document.letterhead(),
                preamble,
                document.legalBases(),
                sections,
                placed(document.activities(), texts),
                closing,
                document.recipients(),
                document.appendices(),
                document.signatures(),
                document.findings());
    }

    private void place(Entry entry, List<String> texts) {
        var words = plain(entry.text());
        var index = indexOf(entry, texts, String::equals, words);
        if (index < 0 && !words.isEmpty()) {
            index = indexOf(entry, texts, String::contains, words);
        }
        if (index >= 0) {
            found.computeIfAbsent(index, line -> new ArrayList<>()).add(entry.meaning());
        } else {
            homeless.computeIfAbsent(roleOf(entry.meaning()), role -> new ArrayList<>())
                    .add(new Line(null, 0, "-", entry.text(), List.of(entry.meaning())));
        }
    }

    /** The first line with these words that does not hold the very meaning yet: the same words may stand twice. */
    private int indexOf(Entry entry, List<String> texts, BiPredicate<String, String> alike, String words) {
        for (int index = 0; index < texts.size(); index++) {
            if (alike.test(texts.get(index), words)
                    && !found.getOrDefault(index, List.of()).contains(entry.meaning())) {
                return index;
            }
        }
        return -1;
    }

    private List<Line> withMeanings(List<Line> lines, Counter next) {
        return lines.stream()
                .map(line -> new Line(
                        line.id(),
                        line.level(),
                        line.marker(),
                        line.text(),
                        found.getOrDefault(next.number++, List.of())))
                .toList();
    }

    private List<Section> sectionsWithMeanings(List<Section> sections, Counter next) {
        var result = new ArrayList<Section>();
        for (var section : sections) {
            var lines = withMeanings(section.lines(), next);
            result.add(new Section(
                    section.id(),
                    section.number(),
                    section.title(),
                    section.role() == SectionRole.FREE ? roleOf(lines) : section.role(),
                    lines,
                    sectionsWithMeanings(section.children(), next)));
        }
        return result;
    }

    private static SectionRole roleOf(List<Line> lines) {
        var counts = new EnumMap<SectionRole, Integer>(SectionRole.class);
        lines.stream()
                .flatMap(line -> line.meanings().stream())
                .forEach(meaning -> counts.merge(roleOf(meaning), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(SectionRole.FREE);
    }

    private static SectionRole roleOf(Meaning meaning) {
        if (meaning instanceof Meaning.Audience) {
            return SectionRole.AUDIENCE;
        } else if (meaning instanceof Meaning.Target) {
            return SectionRole.TARGET;
        } else if (meaning instanceof Meaning.Content) {
            return SectionRole.CONTENT;
        } else if (meaning instanceof Meaning.Channel) {
            return SectionRole.CHANNEL;
        } else if (meaning instanceof Meaning.Task) {
            return SectionRole.ASSIGNMENT;
        } else if (meaning instanceof Meaning.Budget) {
            return SectionRole.BUDGET;
        }
        return SectionRole.REPORTING;
    }

    private static String titleOf(SectionRole role) {
        return switch (role) {
            case PURPOSE -> "Mục đích";
            case REQUIREMENT -> "Yêu cầu";
            case AUDIENCE -> "Đối tượng";
            case TARGET -> "Chỉ tiêu";
            case CONTENT -> "Nội dung tuyên truyền";
            case CHANNEL -> "Hình thức tuyên truyền";
            case ACTIVITY -> "Nhiệm vụ";
            case BUDGET -> "Kinh phí thực hiện";
            case ASSIGNMENT -> "Tổ chức thực hiện";
            case REPORTING -> "Chế độ báo cáo";
            case FREE -> "Nội dung khác";
        };
    }

    /** An activity whose words stand in the text is told there; any other needs its row in the appendix. */
    private static List<Activity> placed(List<Activity> activities, List<String> texts) {
        return activities.stream()
                .map(activity -> texts.stream().anyMatch(text -> text.contains(plain(activity.title())))
                        ? activity.withPlace(ActivityPlace.BODY)
                        : activity)
                .toList();
    }

    private static String plain(String text) {
        return text.strip()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.;,:]+$", "");
    }

    private static final class Counter {
        private int number;
    }
}
