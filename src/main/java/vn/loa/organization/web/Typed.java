package vn.loa.organization.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.kernel.FieldRejection;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitKind;

/** Reads what was typed into a field; what it can't read is said beside that field. */
final class Typed {

    /** A browser with a date field sends the first form; where there is none, people write the second. */
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private Typed() {}

    static LocalDate day(String field, String text) {
        for (var form : DAYS) {
            try {
                var day = LocalDate.parse(text.strip(), form);
                if (day.getYear() >= 1900 && day.getYear() < 2200) {
                    return day;
                }
            } catch (DateTimeException notThisForm) {
                continue;
            }
        }
        throw new FieldRejection(field, "organization.day.malformed");
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
