package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.catalog.LibrarySource;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.ReportingPeriod;
import vn.loa.organization.UnitId;
import vn.loa.planning.LineId;
import vn.loa.planning.domain.LineRevision;
import vn.loa.planning.domain.LineView;

/**
 * A line as it stands in a form: its words, what it means, and the fields of every meaning side by side.
 *
 * @param source what of the library it was taken from, as {@link LibrarySource} writes it
 */
@NullUnmarked
record LineForm(
        String id,
        Integer level,
        String marker,
        String text,
        List<MeaningKind> means,
        List<Area> areas,
        List<ChannelKind> channels,
        String frequency,
        List<AudienceKind> audiences,
        String quantity,
        String measure,
        String unit,
        String unitId,
        ReportingPeriod period,
        String to,
        String source) {

    LineForm {
        id = known(id);
        level = level == null ? 0 : Math.min(6, Math.max(0, level));
        marker = marker == null ? "" : marker.strip();
        text = text == null ? "" : text.strip();
        means = known(means);
        areas = known(areas);
        channels = known(channels);
        audiences = known(audiences);
        frequency = word(frequency);
        quantity = word(quantity);
        measure = word(measure);
        unit = word(unit);
        unitId = known(unitId);
        to = word(to);
        source = LibrarySource.of(source).map(LibrarySource::toString).orElse(null);
    }

    static LineForm of(LineView line) {
        return of(
                        line.id().toString(),
                        line.level(),
                        line.marker(),
                        line.text(),
                        line.meanings(),
                        line.unit() == null ? null : line.unit().toString())
                .from(line.source() == null ? null : line.source().toString());
    }

    static LineForm of(String id, int level, String marker, String text, List<Meaning> meanings, String unitId) {
        var content = first(Meaning.Content.class, meanings);
        var channel = first(Meaning.Channel.class, meanings);
        var audience = first(Meaning.Audience.class, meanings);
        var target = first(Meaning.Target.class, meanings);
        var task = first(Meaning.Task.class, meanings);
        var reporting = first(Meaning.Reporting.class, meanings);
        return new LineForm(
                id,
                level,
                marker,
                text,
                meanings.stream().map(MeaningKind::of).distinct().toList(),
                content == null ? List.of() : content.areas(),
                channel == null ? List.of() : channel.kinds(),
                channel == null ? null : channel.frequency(),
                audience == null ? List.of() : audience.kinds(),
                target == null ? null : target.quantity(),
                target == null ? null : target.measure(),
                task == null ? null : task.unit(),
                unitId,
                reporting == null ? null : reporting.period(),
                reporting == null ? null : reporting.to(),
                null);
    }

    /** A new line that is like another one: the same level and, unless told otherwise, no words yet. */
    static LineForm blank(int level, String marker, String text, List<MeaningKind> means) {
        return new LineForm(
                null, level, marker, text, means, List.of(), List.of(), null, List.of(), null, null, null, null, null,
                null, null);
    }

    /** Kinds are codes of the exchange format; each lands where it belongs. */
    static LineForm picked(int level, String text, List<MeaningKind> means, List<String> kinds, String source) {
        return new LineForm(
                null,
                level,
                "",
                text,
                means,
                named(Area.class, kinds),
                named(ChannelKind.class, kinds),
                null,
                named(AudienceKind.class, kinds),
                null,
                null,
                means.contains(MeaningKind.TASK) ? text : null,
                null,
                null,
                null,
                source);
    }

    /** A plain field by its name, for a form that only carries it along. */
    public String value(String field) {
        return switch (field) {
            case "frequency" -> frequency;
            case "quantity" -> quantity;
            case "measure" -> measure;
            case "unit" -> unit;
            case "period" -> period == null ? null : period.name();
            case "to" -> to;
            case "source" -> source;
            default -> throw new IllegalArgumentException(field);
        };
    }

    private LineForm from(String itsSource) {
        return new LineForm(
                id, level, marker, text, means, areas, channels, frequency, audiences, quantity, measure, unit, unitId,
                period, to, itsSource);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    LineForm at(int newLevel) {
        return new LineForm(
                id, newLevel, marker, text, means, areas, channels, frequency, audiences, quantity, measure, unit,
                unitId, period, to, source);
    }

    LineForm saying(String newText) {
        return new LineForm(
                id, level, marker, newText, means, areas, channels, frequency, audiences, quantity, measure, unit,
                unitId, period, to, source);
    }

    LineForm meaning(List<MeaningKind> newMeans) {
        return new LineForm(
                id, level, marker, text, newMeans, areas, channels, frequency, audiences, quantity, measure, unit,
                unitId, period, to, source);
    }

    /** The same line as a new one, where another already stands under its name. */
    LineForm anew() {
        return new LineForm(
                null, level, marker, text, means, areas, channels, frequency, audiences, quantity, measure, unit,
                unitId, period, to, source);
    }

    /** Whether the other line reads and means the same. */
    boolean says(LineForm other) {
        return level.equals(other.level)
                && marker.equals(other.marker)
                && text.equals(other.text)
                && meanings().equals(other.meanings());
    }

    /** Somebody without JavaScript pressed Enter in the field: each row of it is a line of its own. */
    List<LineForm> split() {
        var rows = text.lines().map(String::strip).filter(row -> !row.isEmpty()).toList();
        if (rows.size() < 2) {
            return List.of(this);
        }
        var lines = new ArrayList<LineForm>();
        lines.add(saying(rows.get(0)));
        rows.subList(1, rows.size()).forEach(row -> lines.add(blank(level, "", row, means)));
        return lines;
    }

    LineRevision revision() {
        return new LineRevision(
                id == null ? null : LineId.valueOf(id),
                level,
                id == null && marker.isEmpty() ? null : marker,
                text,
                meanings(),
                unitId == null || unit == null ? null : UnitId.valueOf(unitId),
                LibrarySource.of(source).orElse(null));
    }

    List<Meaning> meanings() {
        return means.stream().map(this::meaning).filter(Objects::nonNull).toList();
    }

    private Meaning meaning(MeaningKind kind) {
        return switch (kind) {
            case CONTENT -> new Meaning.Content(areas);
            case CHANNEL -> new Meaning.Channel(channels, frequency);
            case AUDIENCE -> new Meaning.Audience(audiences);
            case TARGET -> new Meaning.Target(quantity, measure);
            case TASK -> unit == null ? null : new Meaning.Task(unit);
            case BUDGET -> new Meaning.Budget();
            case REPORTING -> new Meaning.Reporting(period, to);
        };
    }

    private static <M extends Meaning> M first(Class<M> type, List<Meaning> meanings) {
        return meanings.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> List<E> named(Class<E> type, List<String> names) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> names.contains(value.name()))
                .toList();
    }

    private static <E> List<E> known(List<E> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** An id that can't be one belongs to no line: what was typed is then kept as a new line. */
    private static String known(String id) {
        return id != null && id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? id : null;
    }

    private static String word(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
