package vn.loa.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;

/**
 * What an area of the reform is or was called.
 *
 * @param aliases other words for the same
 * @param from first day of the name; null where it is not known
 * @param to first day on which it is called otherwise; null while it is called so
 */
public record AreaName(
        Area area,
        String label,
        List<String> aliases,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public AreaName {
        aliases = List.copyOf(aliases);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }
}
