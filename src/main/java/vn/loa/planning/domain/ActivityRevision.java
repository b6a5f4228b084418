package vn.loa.planning.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.DayText;
import vn.loa.checks.Repair;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/**
 * A row of the activity table as an officer wants it.
 *
 * @param lead who leads it, as it is to stand on paper; blank takes the name of the unit or officer
 * @param schedule when, as it is to stand on paper; blank takes the due date
 */
public record ActivityRevision(
        String title,
        @Nullable UnitId leadUnit,
        @Nullable OfficerId leadOfficer,
        @Nullable String lead,
        @Nullable String coordinators,
        List<String> contents,
        List<Area> areas,
        List<ChannelKind> channels,
        List<AudienceKind> audiences,
        @Nullable String schedule,
        @Nullable LocalDate due,
        List<String> products,
        @Nullable String target,
        @Nullable String budget) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public ActivityRevision {
        contents = List.copyOf(contents);
        areas = List.copyOf(areas);
        channels = List.copyOf(channels);
        audiences = List.copyOf(audiences);
        products = List.copyOf(products);
    }

    /** @throws StaleRepair if the column is not what was to be repaired */
    ActivityRevision repaired(Repair repair) {
        var field = repair.spot().field();
        return new ActivityRevision(
                field.equals("title") ? repaired(repair, title) : title,
                leadUnit,
                leadOfficer,
                field.equals("lead") ? repaired(repair, lead) : lead,
                field.equals("coordinators") ? repaired(repair, coordinators) : coordinators,
                contents,
                areas,
                channels,
                audiences,
                field.equals("schedule") ? repaired(repair, schedule) : schedule,
                field.equals("due") ? moved(repair) : due,
                products.stream()
                        .map(product -> field.startsWith("products") && product.equals(repair.before())
                                ? repair.after()
                                : product)
                        .toList(),
                field.equals("target") ? repaired(repair, target) : target,
                field.equals("budget") ? repaired(repair, budget) : budget);
    }

    /** @throws StaleRepair if it is to be done by another day */
    private LocalDate moved(Repair repair) {
        Repairing.require(due != null && DayText.of(due).equals(repair.before()));
        return LocalDate.parse(repair.after(), DAY);
    }

    /** The same led by somebody else. */
    ActivityRevision ledBy(@Nullable OfficerId officer) {
        return new ActivityRevision(
                title,
                leadUnit,
                officer,
                lead,
                coordinators,
                contents,
                areas,
                channels,
                audiences,
                schedule,
                due,
                products,
                target,
                budget);
    }

    private static String repaired(Repair repair, @Nullable String text) {
        Repairing.require(repair.before().equals(text == null ? "" : text));
        return repair.after();
    }
}
