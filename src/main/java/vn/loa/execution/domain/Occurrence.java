package vn.loa.execution.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.ActivityId;

/** A time at which an activity is to happen. It is changed only under its lock, with its results. */
@Entity
class Occurrence {

    @Id
    private UUID id;

    private UUID activityId;
    private int needed;
    private int results;
    private @Nullable LocalDate doneOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Occurrence() {}

    boolean belongsTo(ActivityId activity) {
        return activityId.equals(activity.value());
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    /** One more result; with as many as are needed it is done, on the day of the last of them. */
    void add(LocalDate day) {
        results++;
        if (results == needed) {
            doneOn = day;
        }
    }
}
