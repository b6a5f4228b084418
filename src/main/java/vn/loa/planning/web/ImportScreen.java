package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Header;
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
            String partners) {}

    /** A part and where it comes from. */
    record Part(
            int index,
            PartForm form,
            List<Integer> paragraphs,
            String partners,
            @Nullable String more) {}

    /** Parts that one form holds: a heading and what stands below it, or the beginning or end of the document. */
    record Group(String label, int depth, int from, List<Part> parts) {}

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
            current.add(part(i, part));
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
        var label = heading
                ? EditorScreen.numbered(first.marker(), first.text())
                : choices.say("plan.import.zone." + zone.name());
        return new Group(
                label, heading ? Math.min(first.depth(), 3) : 0, parts.get(0).index(), List.copyOf(parts));
    }

    private Part part(int index, ImportPart part) {
        var partners =
                part.paragraphs().stream().map(number -> "p-" + (number + 1)).collect(Collectors.joining(" "));
        return new Part(
                index,
                PartForm.of(part),
                part.paragraphs().stream().map(number -> number + 1).toList(),
                partners,
                part.activity() == null ? null : told(part.activity()));
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
            return new Paragraph(number + 1, text, "as-header", "#import-header", "import-header");
        }
        if (!parts.isEmpty()) {
            var colour = PartUse.of(view.parts().get(parts.get(0))).colour();
            var partners = parts.stream().map(part -> "part-" + part).collect(Collectors.joining(" "));
            return new Paragraph(number + 1, text, colour, "#part-" + parts.get(0), partners);
        }
        return new Paragraph(number + 1, text, "nowhere", null, "");
    }

    private static boolean inHeader(String text, Header header) {
        var words = plain(text);
        return Stream.of(header.issuer(), header.number(), header.title(), header.signerPosition(), header.signerName())
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
