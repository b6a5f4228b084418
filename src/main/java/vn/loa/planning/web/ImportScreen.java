package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.kernel.NotFound;
import vn.loa.planning.domain.ImportPart;
import vn.loa.planning.domain.ImportView;

/** Lays a read document's original and what was understood of it beside each other. */
@Component
class ImportScreen {

    /** A paragraph of the original, the colour of what it was taken for, and where that stands. */
    record Paragraph(
            int number,
            String text,
            String colour,
            @Nullable String link,
            @Nullable String partners) {}

    /**
     * A part in few words, so that a long document stays a light page.
     *
     * @param words its marker and text
     * @param said what it is taken for, and its meaning
     */
    record Part(
            int index,
            String look,
            List<Integer> paragraphs,
            @Nullable String partners,
            String words,
            String said) {}

    /**
     * A part as its form shows it.
     *
     * @param stored what is stored of it, where something else was typed
     */
    record OpenPart(
            int index,
            PartForm form,
            List<Integer> paragraphs,
            String partners,
            @Nullable String more,
            @Nullable Part stored) {}

    /** A heading and what stands below it, or the beginning or end of the document, which has a label instead. */
    record Group(@Nullable String label, int depth, List<Part> parts) {}

    private enum Zone {
        HEAD,
        BODY,
        TABLE,
        END
    }

    private static final int LEAST = 4;

    private final Choices choices;

    ImportScreen(Choices choices) {
        this.choices = choices;
    }

    List<Paragraph> original(ImportView view) {
        var parts = partsByParagraph(view);
        return IntStream.range(0, view.original().size())
                .mapToObj(number -> paragraph(number, view, parts.get(number)))
                .toList();
    }

    List<Group> groups(ImportView view) {
        var groups = new ArrayList<Group>();
        var zone = Zone.HEAD;
        var current = new ArrayList<Part>();
        for (int i = 0; i < view.parts().size(); i++) {
            var part = view.parts().get(i);
            var next = zoneOf(part, zone);
            if (!current.isEmpty() && (part.kind() == ImportPart.Kind.HEADING || next != zone)) {
                groups.add(group(current, zone, view));
                current = new ArrayList<>();
            }
            zone = next;
            current.add(part(i, part, view.header()));
        }
        if (!current.isEmpty()) {
            groups.add(group(current, zone, view));
        }
        return groups;
    }

    private static Zone zoneOf(ImportPart part, Zone before) {
        return switch (part.kind()) {
            case HEADING, LINE -> Zone.BODY;
            case ACTIVITY -> Zone.TABLE;
            case CLOSING, RECIPIENT -> Zone.END;
            case LETTERHEAD, PREAMBLE -> Zone.HEAD;
            case OMITTED -> before;
        };
    }

    private Group group(List<Part> parts, Zone zone, ImportView view) {
        var first = view.parts().get(parts.get(0).index());
        var heading = first.kind() == ImportPart.Kind.HEADING;
        return new Group(
                heading ? null : choices.say("plan.import.zone." + zone.name()),
                heading ? Math.min(first.depth(), 3) : 0,
                List.copyOf(parts));
    }

    private Part part(int index, ImportPart part, Header header) {
        var head = part.kind() == ImportPart.Kind.OMITTED && inHeader(part.text(), header);
        var use = PartUse.of(part);
        var level = part.kind() == ImportPart.Kind.LINE ? Math.min(6, part.depth()) : 0;
        var said = new ArrayList<>(List.of(head ? choices.say("plan.import.inHeader") : choices.name("plan.use", use)));
        choices.chips(part.meanings()).stream()
                .filter(chip -> !said.contains(chip))
                .forEach(said::add);
        return new Part(
                index,
                (level == 0 ? "" : "level-" + level + " ") + (head ? PartUse.LETTERHEAD : use).colour(),
                numbers(part),
                part.paragraphs().size() > 1 ? partners(part) : null,
                words(part),
                String.join(" · ", said));
    }

    private static String words(ImportPart part) {
        if (part.kind() == ImportPart.Kind.HEADING) {
            return EditorScreen.numbered(part.marker(), part.text());
        }
        return part.marker() == null ? part.text() : part.marker() + " " + part.text();
    }

    OpenPart open(ImportView view, int index) {
        if (index < 0 || index >= view.parts().size()) {
            throw new NotFound();
        }
        return open(index, view.parts().get(index), null);
    }

    /** The parts that were typed upon an earlier version, by their places, beside what is stored there now. */
    Map<Integer, OpenPart> beside(ImportView now, PartsForm typed) {
        var revised = typed.in(now.parts());
        return typed.places().filter(i -> i < revised.size()).boxed().collect(Collectors.toMap(i -> i, i -> {
            var stored = now.parts().get(i);
            return open(i, revised.get(i), stored.equals(revised.get(i)) ? null : part(i, stored, now.header()));
        }));
    }

    private OpenPart open(int index, ImportPart part, @Nullable Part stored) {
        var more = part.activity() == null ? null : told(part.activity());
        return new OpenPart(index, PartForm.of(part), numbers(part), partners(part), more, stored);
    }

    private static List<Integer> numbers(ImportPart part) {
        return part.paragraphs().stream().map(number -> number + 1).toList();
    }

    private static String partners(ImportPart part) {
        return numbers(part).stream().map(number -> "p-" + number).collect(Collectors.joining(" "));
    }

    private String told(Activity activity) {
        return Stream.of(
                        activity.lead(),
                        activity.coordinators(),
                        activity.schedule(),
                        String.join(", ", activity.products()),
                        activity.budget())
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Paragraph paragraph(int number, ImportView view, List<Integer> parts) {
        var text = view.original().get(number);
        var left = parts.stream().allMatch(part -> view.parts().get(part).kind() == ImportPart.Kind.OMITTED);
        if (left && inHeader(text, view.header())) {
            return new Paragraph(number + 1, text, "as-header", "#import-header", null);
        }
        if (!parts.isEmpty()) {
            var colour = PartUse.of(view.parts().get(parts.get(0))).colour();
            return new Paragraph(number + 1, text, colour, "#part-" + parts.get(0), partners(parts));
        }
        return new Paragraph(number + 1, text, "nowhere", null, null);
    }

    // One partner is known by the link to it.
    private static @Nullable String partners(List<Integer> parts) {
        return parts.size() < 2
                ? null
                : parts.stream().map(part -> "part-" + part).collect(Collectors.joining(" "));
    }

    private static boolean inHeader(String text, Header header) {
        var words = plain(text);
        return Stream.of(
                        header.issuer(),
                        header.title(),
                        header.signingAuthority(),
                        header.signerPosition(),
                        header.signerName())
                .filter(Objects::nonNull)
                .map(ImportScreen::plain)
                .anyMatch(value -> value.length() >= LEAST && (words.contains(value) || contained(value, words)));
    }

    private static boolean contained(String value, String words) {
        return words.length() >= LEAST && value.contains(words);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static List<List<Integer>> partsByParagraph(ImportView view) {
        var found = new ArrayList<List<Integer>>();
        view.original().forEach(text -> found.add(new ArrayList<>()));
        for (int i = 0; i < view.parts().size(); i++) {
            for (var paragraph : view.parts().get(i).paragraphs()) {
                if (paragraph < found.size()) {
                    found.get(paragraph).add(i);
                }
            }
        }
        return found;
    }
}
