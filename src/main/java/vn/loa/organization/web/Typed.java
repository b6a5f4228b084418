package vn.loa.organization.web;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.loa.kernel.FieldRejection;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitKind;
import vn.loa.web.Days;

/** Reads what was typed into a field; what it can't read is said beside that field. */
final class Typed {

    private Typed() {}

    static LocalDate day(String field, String text) {
        return Days.read(text).orElseThrow(() -> new FieldRejection(field, "organization.day.malformed"));
    }

    static UnitKind kind(String field, String text) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.name().equals(text))
                .findAny()
                .orElseThrow(() -> new FieldRejection(field, "unit.kind.missing"));
    }

    static Permission permission(String field, String text) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.name().equals(text))
                .findAny()
                .orElseThrow(() -> new FieldRejection(field, "grant.permission.missing"));
    }

    /** What the browser left out is as good as empty. */
    static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
