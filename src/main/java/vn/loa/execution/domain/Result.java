package vn.loa.execution.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.ResultId;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;

/** What came of an activity at one of its times. */
@Entity
class Result {

    @Id
    private UUID id;

    private UUID activityId;
    private LocalDate day;
    private String text;
    private @Nullable BigDecimal quantity;
    private @Nullable String measure;
    private @Nullable Integer people;
    private @Nullable String link;
    private UUID recordedById;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Result() {}

    ResultId id() {
        return new ResultId(id);
    }

    ActivityId activity() {
        return new ActivityId(activityId);
    }

    int version() {
        return version == null ? 0 : version;
    }

    boolean isBy(OfficerId officer) {
        return recordedById.equals(officer.value());
    }

    ResultDetails details() {
        return new ResultDetails(day, text, quantity, measure, people, link);
    }

    /** What it said before is kept by {@link ResultRecording}. */
    void correct(ResultDetails details) {
        day = details.day();
        text = details.text();
        quantity = details.quantity();
        measure = details.measure();
        people = details.people();
        link = details.link();
    }
}
