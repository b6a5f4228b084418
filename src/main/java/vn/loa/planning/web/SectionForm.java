package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.documents.SectionRole;
import vn.loa.planning.domain.SectionRevision;
import vn.loa.planning.domain.SectionView;

/**
 * A section as it was typed: its heading and every line, with the version it was typed on.
 *
 * @param kept numbers of the lines to keep, where two texts were laid into one another; null otherwise
 */
@NullUnmarked
record SectionForm(
        Integer version,
        String number,
        String title,
        SectionRole role,
        List<LineForm> lines,
        String paste,
        List<Integer> kept) {

    SectionForm {
        version = version == null ? 0 : version;
        title = title == null ? "" : title.strip();
        role = role == null ? SectionRole.FREE : role;
        lines = lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
        paste = paste == null ? "" : paste.strip();
    }

    static SectionForm of(SectionView section) {
        return new SectionForm(
                section.version(),
                section.number(),
                section.title(),
                section.role(),
                section.lines().stream().map(LineForm::of).toList(),
                "",
                null);
    }

    public String heading() {
        return EditorScreen.numbered(number, title);
    }

    /** Where two texts were laid into one another: only the lines that were ticked. Otherwise all of them. */
    SectionForm merged() {
        return kept == null
                ? this
                : saying(IntStream.range(0, lines.size())
                        .filter(kept::contains)
                        .mapToObj(lines::get)
                        .toList());
    }

    /** The lines with words in them; what was typed over several rows becomes as many lines. */
    List<LineForm> written() {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .flatMap(line -> line.split().stream())
                .toList();
    }

    /** What was to be pasted as lines behind the others; they are told apart once they are saved. */
    SectionForm withPasted() {
        var more = new ArrayList<>(lines);
        paste.lines()
                .filter(line -> !line.isBlank())
                .map(line -> LineForm.blank(0, "", line.strip(), MeaningKind.usualIn(role)))
                .forEach(more::add);
        return new SectionForm(version, number, title, role, more, "", kept);
    }

    /** A line to type in behind the others, like the last of them. */
    public LineForm next() {
        var level = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).level();
        return LineForm.blank(level, "", "", MeaningKind.usualIn(role));
    }

    SectionRevision revision() {
        var seen = new HashSet<String>();
        var revised = written().stream()
                .map(line -> line.id() == null || seen.add(line.id()) ? line : line.anew())
                .map(LineForm::revision)
                .toList();
        return new SectionRevision(number, title, role, revised);
    }

    /** The line that a button beside it names. */
    LineForm lineAt(String step) {
        var index = indexIn(step);
        return index < 0 ? null : lines.get(index);
    }

    /** What a button beside a line asks for: {@code up:3}, {@code in:0}, {@code remove:7}. */
    SectionForm after(String step) {
        var index = indexIn(step);
        if (index < 0) {
            return this;
        }
        return switch (step.substring(0, step.indexOf(':'))) {
            case "up" -> swapped(index, index - 1);
            case "down" -> swapped(index, index + 1);
            case "in" -> shifted(index, 1);
            case "out" -> shifted(index, -1);
            case "remove" -> without(index);
            default -> this;
        };
    }

    SectionForm with(LineForm line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return saying(more);
    }

    SectionForm on(int newVersion) {
        return new SectionForm(newVersion, number, title, role, lines, paste, kept);
    }

    private int indexIn(String step) {
        var number = step.substring(step.indexOf(':') + 1);
        var index = number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
        return index < lines.size() ? index : -1;
    }

    private SectionForm swapped(int from, int to) {
        var moved = new ArrayList<>(lines);
        if (to >= 0 && to < moved.size()) {
            Collections.swap(moved, from, to);
        }
        return saying(moved);
    }

    private SectionForm shifted(int index, int step) {
        var moved = new ArrayList<>(lines);
        moved.set(index, moved.get(index).at(moved.get(index).level() + step));
        return saying(moved);
    }

    private SectionForm without(int index) {
        var fewer = new ArrayList<>(lines);
        fewer.remove(index);
        return saying(fewer);
    }

    private SectionForm saying(List<LineForm> newLines) {
        return new SectionForm(version, number, title, role, newLines, paste, null);
    }
}
