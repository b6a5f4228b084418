package vn.loa.scoring.web;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.web.Days;

/** On whose plan of which year a framework is tried, and as of which day. */
@NullUnmarked
record TrialForm(String unit, String year, String day) {

    private static final int LONGEST = 200;

    boolean isAsked() {
        return unit != null && !unit.isBlank();
    }

    String unitWords() {
        return unit.strip().substring(0, Math.min(unit.strip().length(), LONGEST));
    }

    boolean isOf(int planYear) {
        return year == null || year.isBlank() || year.strip().equals(String.valueOf(planYear));
    }

    LocalDate dayOr(LocalDate today) {
        return day == null ? today : Days.read(day).orElse(today);
    }
}
