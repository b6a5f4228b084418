package vn.loa.country;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitKind;

/**
 * The country's units and officers as rows.
 *
 * @param known the hash of the password that is told
 * @param unknown the hash of one that nobody knows
 */
record LandRows(Land land, Extent extent, String known, String unknown) {

    CopyRows of(Table table) {
        var rows = new CopyRows();
        switch (table) {
            case UNIT -> units(rows);
            case UNIT_PATH -> paths(rows);
            case OFFICER -> officers(rows);
            case OFFICER_GRANT -> grants(rows);
            default -> throw new IllegalArgumentException(table.name());
        }
        return rows;
    }

    private void units(CopyRows rows) {
        unit(rows, land.root(), "VN", "Cả nước", UnitKind.COUNTRY, null);
        for (var province : land.provinces()) {
            unit(rows, province.id(), province.code(), province.name(), UnitKind.PROVINCE, land.root());
            var code = province.code() + ".SNV";
            unit(rows, province.department(), code, "Sở Nội vụ", UnitKind.DEPARTMENT, province.id());
        }
        for (var commune : land.communes()) {
            var province = commune.province().id();
            unit(rows, commune.id(), commune.code(), commune.fullName(), UnitKind.COMMUNE, province);
            commune.offices().forEach((office, id) -> {
                var code = commune.code() + "." + office.code;
                unit(rows, id, code, office.title, office.kind, commune.id());
            });
            int count = 0;
            for (var village : commune.villages()) {
                var code = commune.code() + ".T" + ++count;
                unit(rows, village.id(), code, village.name(), UnitKind.VILLAGE, commune.id());
            }
        }
    }

    private void unit(CopyRows rows, UUID id, String code, String name, UnitKind kind, @Nullable UUID parent) {
        rows.add(id, code, name, kind, parent, since(), 0);
    }

    private void paths(CopyRows rows) {
        path(rows, land.root());
        for (var province : land.provinces()) {
            path(rows, province.id(), land.root());
            path(rows, province.department(), province.id(), land.root());
        }
        for (var commune : land.communes()) {
            var province = commune.province().id();
            path(rows, commune.id(), province, land.root());
            commune.offices().values().forEach(id -> path(rows, id, commune.id(), province, land.root()));
            commune.villages().forEach(village -> path(rows, village.id(), commune.id(), province, land.root()));
        }
    }

    private static void path(CopyRows rows, UUID unit, UUID... above) {
        rows.add(unit, unit, 0);
        for (int depth = 1; depth <= above.length; depth++) {
            rows.add(above[depth - 1], unit, depth);
        }
    }

    private void officers(CopyRows rows) {
        officer(rows, land.administrator(), "quantri-vn", "Quản trị hệ thống", "Quản trị", land.root(), known);
        officer(rows, land.overseer(), "theodoi-vn", "Cán bộ theo dõi", "Chuyên viên", land.root(), known);
        for (var province : land.provinces()) {
            var code = province.code();
            officer(
                    rows,
                    province.overseer(),
                    "tinh-" + code,
                    "Cán bộ theo dõi " + code,
                    "Chuyên viên",
                    province.department(),
                    known);
            officer(
                    rows,
                    province.administrator(),
                    "quantri-" + code,
                    "Quản trị " + code,
                    "Quản trị",
                    province.id(),
                    known);
        }
        for (var commune : land.communes()) {
            var hash = extent.canSignIn(commune.number()) ? known : unknown;
            commune.staff().forEach((role, staff) -> {
                var unit = role.office == null ? commune.id() : commune.office(role.office);
                officer(
                        rows,
                        staff.id(),
                        role.username + "-" + commune.code(),
                        staff.fullName(),
                        role.position,
                        unit,
                        hash);
            });
        }
    }

    private void officer(
            CopyRows rows, UUID id, String username, String fullName, String position, UUID unit, String hash) {
        rows.add(id, username, fullName, position, unit, hash, morning(), false, since(), 0);
    }

    private void grants(CopyRows rows) {
        var lot = extent.lot(5);
        rows.add(lot.id(), land.administrator(), land.root(), Permission.ADMIN, since(), 0);
        rows.add(lot.id(), land.overseer(), land.root(), Permission.OVERSEE, since(), 0);
        for (var province : land.provinces()) {
            rows.add(lot.id(), province.overseer(), province.id(), Permission.OVERSEE, since(), 0);
            rows.add(lot.id(), province.overseer(), province.id(), Permission.REVIEW, since(), 0);
            rows.add(lot.id(), province.administrator(), province.id(), Permission.ADMIN, since(), 0);
        }
        for (var commune : land.communes()) {
            commune.staff()
                    .forEach(
                            (role, staff) -> rows.add(lot.id(), staff.id(), commune.id(), role.permission, since(), 0));
        }
    }

    /** Everybody was there before the first plan was begun. */
    private LocalDate since() {
        return LocalDate.of(extent.firstYear() - 1, 7, 1);
    }

    private Instant morning() {
        return since().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
