package vn.loa.execution.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.schedule.Occasion;
import vn.loa.execution.schedule.Schedule;
import vn.loa.execution.schedule.ScheduleWords;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;

/** An activity of an issued plan as it is carried out. Rows are written when the plan is issued ({@link Carrying}). */
@Entity
class Activity {

    private static final int LONGEST = 300;

    @Id
    private UUID id;

    private UUID unitId;
    private int year;
    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    private Schedule.Kind kind;

    private @Nullable LocalDate begins;
    private @Nullable LocalDate ends;
    private @Nullable String rule;
    private @Nullable String span;
    private int times;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable UUID changedById;
    private @Nullable Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    ActivityId id() {
        return new ActivityId(id);
    }

    UUID unit() {
        return unitId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    @Nullable
    OfficerId changedBy() {
        return changedById == null ? null : new OfficerId(changedById);
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }

    Schedule schedule() {
        return new Schedule(kind, begins, ends, rule, span == null ? null : Period.parse(span), times);
    }

    List<Occasion> occasions() {
        return schedule().occasions(firstDay, lastDay);
    }

    /**
     * Sets when it happens.
     *
     * @throws InvalidEntry if the words do not tell a day
     */
    void reschedule(String said, OfficerId by, Instant at) {
        var clean = said.strip();
        if (clean.length() > LONGEST) {
            throw new InvalidEntry("words", "execution.rejection.tooLong", LONGEST);
        }
        var read = ScheduleWords.read(clean, year);
        if (read.kind() == Schedule.Kind.UNDATED) {
            throw new InvalidEntry("words", "execution.rejection.noDay");
        }
        words = clean;
        kind = read.kind();
        begins = read.from();
        ends = read.to();
        rule = read.rule();
        span = read.span() == null ? null : read.span().toString();
        times = read.times();
        changedById = by.value();
        changedAt = at;
    }
}
