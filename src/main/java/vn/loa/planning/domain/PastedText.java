package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.documents.Meaning;
import vn.loa.documents.SectionRole;

/** Text that was pasted into a section: each of its lines becomes a line of the section. */
final class PastedText {

    private static final Pattern LINE =
            Pattern.compile("\\s*(?:([-+*•–—])\\s*(?!\\d)|((?:\\d{1,2}|[a-zđ]|[ivx]{1,4})[.)])\\s+)?(.*)");

    private final SectionRole role;
    private final String title;
    // The kinds of bullets met so far, the outermost first: a kind that was not met yet is one level deeper.
    private final List<String> kinds = new ArrayList<>();

    private PastedText(SectionRole role, String title) {
        this.role = role;
        this.title = title;
    }

    /** @param title of the section: in a section of assignments, who does what its lines say */
    static List<LineRevision> lines(String text, SectionRole role, String title) {
        var pasted = new PastedText(role, title);
        return Wording.of(text)
                .lines()
                .filter(line -> !line.isBlank())
                .map(pasted::line)
                .toList();
    }

    private LineRevision line(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return plain(line.strip());
        }
        var bullet = parts.group(1);
        var marker = bullet == null ? parts.group(2) : bullet.equals("+") ? "+" : "-";
        return marker == null
                ? plain(parts.group(3).strip())
                : new LineRevision(null, level(marker), marker, parts.group(3).strip(), meanings());
    }

    private LineRevision plain(String text) {
        kinds.clear();
        return new LineRevision(null, 0, "", text, meanings());
    }

    private int level(String marker) {
        var kind = Character.isDigit(marker.charAt(0)) ? "1" : marker.length() == 1 ? marker : "a";
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        var level = kinds.indexOf(kind);
        kinds.subList(level + 1, kinds.size()).clear();
        return level;
    }

    /** What lines in such a section usually mean. */
    private List<Meaning> meanings() {
        return switch (role) {
            case AUDIENCE -> List.of(new Meaning.Audience(List.of()));
            case TARGET -> List.of(new Meaning.Target(null, null));
            case CONTENT -> List.of(new Meaning.Content(List.of()));
            case CHANNEL -> List.of(new Meaning.Channel(List.of(), null));
            case ASSIGNMENT -> List.of(new Meaning.Task(title));
            case BUDGET -> List.of(new Meaning.Budget());
            case REPORTING -> List.of(new Meaning.Reporting(null, null));
            case PURPOSE, REQUIREMENT, ACTIVITY, FREE -> List.of();
        };
    }
}
