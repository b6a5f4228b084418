package vn.loa.planning.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitSummary;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.domain.PlanFilter;
import vn.loa.planning.domain.PlanFilter.Order;

/**
 * Which plans to list, as the address says it. What can't be understood there is left out: a list always answers.
 *
 * @param unit null for the officer's own, blank for every unit, otherwise id of a unit, or words of its name where the browser runs no script
 * @param order by what to sort, a name of {@link Order} in small letters; with a minus in front, descending
 */
@NullUnmarked
record ListForm(String text, String year, String status, String unit, String order, String page) {

    private static final List<Column> COLUMNS = List.of(
            new Column("plan.list.column.title", "title"),
            new Column("plan.list.column.year", "-year"),
            new Column("plan.list.column.status", "status"),
            new Column("plan.list.column.changed", "-changed"));

    record Column(String key, String order) {}

    /** A column's heading: where a click leads, and how the list is sorted by it now ({@code aria-sort}). */
    record Heading(String key, String address, @Nullable String sort) {}

    PlanFilter filter(@Nullable UnitSummary chosen) {
        return new PlanFilter(
                number(year).orElse(null),
                chosen == null ? null : chosen.id(),
                constant(PlanStatus.values(), status).orElse(null),
                said(text) ? text.strip() : null,
                sort(),
                descending());
    }

    @Nullable
    UnitSummary chosenUnit(UnitDirectory units) {
        if (!namesUnit()) {
            return null;
        }
        return unitId().flatMap(units::find)
                .or(() -> units.search(unit.strip(), 1).stream().findFirst())
                .orElse(null);
    }

    boolean namesUnit() {
        return said(unit);
    }

    int pageNumber() {
        return Math.max(1, number(page).orElse(1));
    }

    public boolean any() {
        return Stream.of(text, year, status, unit).anyMatch(ListForm::said);
    }

    /** The list's address without the page number. */
    String address() {
        return address(order);
    }

    List<Heading> columns() {
        return COLUMNS.stream().map(this::heading).toList();
    }

    private Heading heading(Column column) {
        var plain = column.order().replace("-", "");
        if (!plain.equals(sort().name().toLowerCase(Locale.ROOT))) {
            return new Heading(column.key(), address(column.order()), null);
        }
        return descending()
                ? new Heading(column.key(), address(plain), "descending")
                : new Heading(column.key(), address("-" + plain), "ascending");
    }

    private String address(String sorted) {
        var parts = new StringJoiner("&", "/plans?", "").setEmptyValue("/plans");
        add(parts, "text", text);
        add(parts, "year", year);
        add(parts, "status", status);
        if (unit != null) {
            parts.add("unit=" + URLEncoder.encode(unit.strip(), StandardCharsets.UTF_8));
        }
        add(parts, "order", sorted);
        return parts.toString();
    }

    private static void add(StringJoiner parts, String name, String value) {
        if (said(value)) {
            parts.add(name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8));
        }
    }

    private Order sort() {
        return constant(Order.values(), said(order) ? order.replace("-", "") : "year")
                .orElse(Order.YEAR);
    }

    private boolean descending() {
        return said(order) ? order.startsWith("-") : true;
    }

    private Optional<UnitId> unitId() {
        return unit.strip().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UnitId.valueOf(unit.strip()))
                : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return said(text) && text.strip().matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(text.strip()))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
