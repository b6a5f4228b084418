package vn.loa.execution.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.domain.SheetReview.Fate;
import vn.loa.execution.domain.SheetReview.Line;
import vn.loa.execution.domain.SheetReview.Reason;

/** Holds the rows of a spreadsheet to the rules of the form, in their order. */
final class SheetReading {

    /** A row that will be recorded. */
    record New(SheetTime time, ResultDetails details) {}

    private record Key(UUID time, ResultDetails details) {}

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Map<UUID, SheetTime> times = new HashMap<>();
    private final Map<Key, Integer> earlier = new HashMap<>();
    private final List<New> fresh = new ArrayList<>();
    private final LocalDate today;

    SheetReading(Collection<SheetTime> times, LocalDate today) {
        times.forEach(time -> this.times.put(time.id(), time));
        this.today = today;
    }

    /** The time that a row names, whether there is one or not. */
    static @Nullable UUID time(SheetLine line) {
        var words = line.at() == null ? "" : line.at().strip();
        return IDENTIFIER.matcher(words).matches() ? UUID.fromString(words) : null;
    }

    List<Line> read(List<SheetLine> lines) {
        return lines.stream().map(this::read).toList();
    }

    /** What is to be recorded of all that was read. */
    List<New> fresh() {
        return List.copyOf(fresh);
    }

    private Line read(SheetLine line) {
        var id = time(line);
        var time = id == null ? null : times.get(id);
        if (time == null || !time.mayRecord()) {
            return refused(
                    line,
                    null,
                    Reason.of(line.at() == null ? "execution.sheet.why.noTime" : "execution.sheet.why.unknown"));
        }
        if (time.ended()) {
            return refused(line, time, Reason.of("execution.rejection.ended"));
        }
        if (line.broken()) {
            return refused(line, time, Reason.of("execution.sheet.why.formula"));
        }
        var faults = new ArrayList<Reason>();
        var details = details(line.typed(), faults);
        return details == null ? new Line(line, Fate.REFUSED, time.time(), null, faults) : placed(line, time, details);
    }

    private @Nullable ResultDetails details(TypedResult typed, List<Reason> faults) {
        try {
            var details = typed.details(
                    (field, key) -> faults.add(Reason.of("execution.sheet.why." + field, words(typed, field))));
            if (details != null) {
                details.requireDone(today);
            }
            return details;
        } catch (InvalidEntry refused) {
            faults.add(Reason.of(refused.messageKey(), refused.arguments()));
            return null;
        }
    }

    private static String words(TypedResult typed, String field) {
        return switch (field) {
            case "day" -> typed.day();
            case "quantity" -> typed.quantity();
            default -> typed.people();
        };
    }

    private Line placed(SheetLine line, SheetTime time, ResultDetails details) {
        var key = new Key(time.id(), details.plain());
        var twin = earlier.putIfAbsent(key, line.number());
        if (twin != null) {
            return unchanged(line, time, details, Reason.of("execution.sheet.why.twin", twin));
        }
        if (time.tells(details)) {
            return unchanged(line, time, details, Reason.of("execution.sheet.why.recorded"));
        }
        if (time.isFull()) {
            return refused(line, time, Reason.of("execution.sheet.why.full"));
        }
        time.add(details);
        fresh.add(new New(time, details));
        return new Line(line, Fate.NEW, time.time(), details, List.of());
    }

    private static Line unchanged(SheetLine line, SheetTime time, ResultDetails details, Reason reason) {
        return new Line(line, Fate.UNCHANGED, time.time(), details, List.of(reason));
    }

    private static Line refused(SheetLine line, @Nullable SheetTime time, Reason reason) {
        return new Line(line, Fate.REFUSED, time == null ? null : time.time(), null, List.of(reason));
    }
}
