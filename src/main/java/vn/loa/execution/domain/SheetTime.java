package vn.loa.execution.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.domain.ExecutionGate.Standing;
import vn.loa.execution.domain.SheetReview.Time;

/** A time of an activity while the rows of a spreadsheet are counted for it, one by one, as the form would. */
final class SheetTime {

    private final UUID id;
    private final Time time;
    private final Standing standing;
    private final int needed;
    private final Set<ResultDetails> told = new HashSet<>();
    private int results;
    private @Nullable LocalDate doneOn;

    SheetTime(UUID id, Time time, Standing standing, int needed, int results, @Nullable LocalDate doneOn) {
        this.id = id;
        this.time = time;
        this.standing = standing;
        this.needed = needed;
        this.results = results;
        this.doneOn = doneOn;
    }

    UUID id() {
        return id;
    }

    Time time() {
        return time;
    }

    boolean ended() {
        return standing.ended();
    }

    /** Of a plan that has ended too; then {@link #ended} says why not. */
    boolean mayRecord() {
        return standing.open().mayRecord();
    }

    int results() {
        return results;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    /** Of what happens always or on occasion there is never enough. */
    boolean isFull() {
        return results >= needed
                && switch (time.kind()) {
                    case ON_EVENT, CONTINUOUS -> false;
                    case UNDATED, ONCE, WINDOW, RECURRING -> true;
                };
    }

    boolean tells(ResultDetails details) {
        return told.contains(details.plain());
    }

    void remember(ResultDetails details) {
        told.add(details.plain());
    }

    void add(ResultDetails details) {
        remember(details);
        results++;
        if (results == needed) {
            doneOn = details.day();
        }
    }
}
