package vn.loa.scoring.web;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.kernel.NotFound;
import vn.loa.organization.UnitId;
import vn.loa.scoring.domain.FrameworkHead;
import vn.loa.scoring.domain.FrameworkWording;
import vn.loa.scoring.domain.InvalidScoring;
import vn.loa.web.Days;
import vn.loa.web.ReadVersion;

/**
 * A framework as typed.
 *
 * @param unit whose communes are scored by it; empty for all
 */
@NullUnmarked
record FrameworkForm(
        String unit,
        String title,
        String source,
        String note,
        String decimals,
        String validFrom,
        String validTo,
        String version) {

    static FrameworkForm blank(UnitId unit, LocalDate today) {
        return new FrameworkForm(unit == null ? "" : unit.toString(), "", "", "", "2", today.toString(), "", "0");
    }

    static FrameworkForm of(FrameworkHead head) {
        var wording = head.wording();
        return new FrameworkForm(
                head.unit() == null ? "" : head.unit().toString(),
                wording.title(),
                words(wording.source()),
                words(wording.note()),
                String.valueOf(wording.decimals()),
                wording.validFrom().toString(),
                wording.validTo() == null ? "" : wording.validTo().toString(),
                String.valueOf(head.version()));
    }

    FrameworkWording wording() {
        if (decimals == null || !decimals.strip().matches("\\d")) {
            throw new InvalidScoring("decimals", "scoring.rejection.decimals");
        }
        var from = day("validFrom", validFrom);
        if (from == null) {
            throw new InvalidScoring("validFrom", "scoring.rejection.day");
        }
        return new FrameworkWording(
                words(title), source, note, Integer.parseInt(decimals.strip()), from, day("validTo", validTo));
    }

    /** Null for all. */
    UnitId chosenUnit() {
        try {
            return unit == null || unit.isBlank() ? null : UnitId.valueOf(unit.strip());
        } catch (IllegalArgumentException noUnit) {
            throw new NotFound();
        }
    }

    int readVersion() {
        return ReadVersion.of(version);
    }

    private static LocalDate day(String field, String typed) {
        return words(typed).isBlank()
                ? null
                : Days.read(typed).orElseThrow(() -> new InvalidScoring(field, "scoring.rejection.day"));
    }

    private static String words(String typed) {
        return typed == null ? "" : typed;
    }
}
