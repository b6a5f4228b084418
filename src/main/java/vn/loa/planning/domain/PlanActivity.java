package vn.loa.planning.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;

/** Nhiệm vụ: a row of a plan's activity table. */
@Entity
class PlanActivity implements TableRow {

    @Id
    private UUID id;

    private UUID planId;
    private int position;

    @Enumerated(EnumType.STRING)
    private ActivityPlace place;

    private String title;
    private @Nullable UUID leadUnitId;
    private @Nullable UUID leadOfficerId;
    private @Nullable String lead;
    private @Nullable String coordinators;
    private List<String> contents;
    private List<String> areas;
    private List<String> channels;
    private List<String> audiences;
    private @Nullable String schedule;
    private @Nullable LocalDate due;
    private List<String> products;
    private @Nullable String target;
    private @Nullable String budget;
    private UUID savedById;
    private Instant savedAt;
    private @Nullable Instant removedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PlanActivity() {}

    @SuppressWarnings("NullAway.Init")
    PlanActivity(PlanId plan, ActivityPlace place, int position, ActivityRevision details, OfficerId by, Instant at) {
        id = UUID.randomUUID();
        planId = plan.value();
        this.place = place;
        this.position = position;
        revise(details, by, at);
    }

    @Override
    public ActivityId id() {
        return new ActivityId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    int position() {
        return position;
    }

    @Override
    public ActivityPlace place() {
        return place;
    }

    int version() {
        return version == null ? 0 : version;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    final void revise(ActivityRevision details, OfficerId by, Instant at) {
        title = details.title();
        leadUnitId = details.leadUnit() == null ? null : details.leadUnit().value();
        leadOfficerId =
                details.leadOfficer() == null ? null : details.leadOfficer().value();
        lead = details.lead();
        coordinators = details.coordinators();
        contents = details.contents();
        areas = names(details.areas());
        channels = names(details.channels());
        audiences = names(details.audiences());
        schedule = details.schedule();
        due = details.due();
        products = details.products();
        target = details.target();
        budget = details.budget();
        savedBy(by, at);
    }

    @Override
    public ActivityRevision details() {
        return new ActivityRevision(
                title,
                leadUnitId == null ? null : new UnitId(leadUnitId),
                leadOfficerId == null ? null : new OfficerId(leadOfficerId),
                lead,
                coordinators,
                contents,
                areas.stream().map(Area::valueOf).toList(),
                channels.stream().map(ChannelKind::valueOf).toList(),
                audiences.stream().map(AudienceKind::valueOf).toList(),
                schedule,
                due,
                products,
                target,
                budget);
    }

    /** Whether the row says what the revision wants already: a form that came twice is no conflict. */
    boolean reads(ActivityRevision wanted) {
        return title.equals(wanted.title())
                && Objects.equals(
                        leadUnitId,
                        wanted.leadUnit() == null ? null : wanted.leadUnit().value())
                && Objects.equals(
                        leadOfficerId,
                        wanted.leadOfficer() == null
                                ? null
                                : wanted.leadOfficer().value())
                && Objects.equals(lead, wanted.lead())
                && Objects.equals(coordinators, wanted.coordinators())
                && contents.equals(wanted.contents())
                && areas.equals(names(wanted.areas()))
                && channels.equals(names(wanted.channels()))
                && audiences.equals(names(wanted.audiences()))
                && Objects.equals(schedule, wanted.schedule())
                && Objects.equals(due, wanted.due())
                && products.equals(wanted.products())
                && Objects.equals(target, wanted.target())
                && Objects.equals(budget, wanted.budget());
    }

    void changePlaces(PlanActivity other, OfficerId by, Instant at) {
        var itsPosition = other.position;
        other.position = position;
        position = itsPosition;
        savedBy(by, at);
        other.savedBy(by, at);
    }

    void remove(OfficerId by, Instant at) {
        removedAt = at;
        savedBy(by, at);
    }

    void restore(OfficerId by, Instant at) {
        removedAt = null;
        savedBy(by, at);
    }

    private void savedBy(OfficerId by, Instant at) {
        savedById = by.value();
        savedAt = at;
    }

    private static List<String> names(List<? extends Enum<?>> kinds) {
        return kinds.stream().<String>map(Enum::name).distinct().toList();
    }
}
