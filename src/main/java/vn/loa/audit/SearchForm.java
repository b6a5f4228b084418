package vn.loa.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.web.Days;

/** What the browser sent. Days come as a browser's date field writes them, or as people do. */
@NullUnmarked
record SearchForm(String officer, String unit, String action, String from, String to, UUID about, Long before) {

    SearchForm {
        officer = shortened(officer);
        unit = shortened(unit);
        action = shortened(action);
        from = shortened(from);
        to = shortened(to);
    }

    /** Empty where a day is none. */
    Optional<ActFilter> filter() {
        if (Stream.of(from, to).anyMatch(day -> !day.isEmpty() && day(day) == null)) {
            return Optional.empty();
        }
        return Optional.of(new ActFilter(officer, unit, action, begin(day(from)), begin(next(day(to))), about, before));
    }

    /** The same search, from another place on. */
    String address(@Nullable Long otherBefore) {
        var address = UriComponentsBuilder.fromPath("/audit")
                .queryParam("officer", "{officer}")
                .queryParam("unit", "{unit}")
                .queryParam("action", "{action}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}");
        if (about != null) {
            address.queryParam("about", about);
        }
        if (otherBefore != null) {
            address.queryParam("before", otherBefore);
        }
        return address.encode().buildAndExpand(officer, unit, action, from, to).toUriString();
    }

    boolean asksForSomething() {
        return !(officer + unit + action + from + to).isEmpty() || about != null;
    }

    private static LocalDate day(String text) {
        return Days.read(text).orElse(null);
    }

    private static LocalDate next(LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Days.VIETNAM).toInstant();
    }

    private static String shortened(String text) {
        return text == null
                ? ""
                : text.strip().substring(0, Math.min(text.strip().length(), 200));
    }
}
