package vn.loa.scoring.web;

import java.util.Arrays;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.scoring.FrameworkId;
import vn.loa.scoring.domain.BelowFilter;
import vn.loa.scoring.domain.ScoreStatus;

/** Which scores to list, as the address says it; what is no choice counts as none. */
@NullUnmarked
record BelowForm(String year, String framework, String state, String page) {

    BelowFilter filter(int thisYear) {
        return new BelowFilter(
                year != null && year.strip().matches("20\\d\\d") ? Integer.parseInt(year.strip()) : thisYear,
                chosen(),
                Arrays.stream(ScoreStatus.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null));
    }

    /** With the year that is shown in its field. */
    BelowForm of(int shown) {
        return new BelowForm(String.valueOf(shown), framework, state, page);
    }

    int pageNumber() {
        return page != null && page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    String address(BelowFilter filter) {
        return UriComponentsBuilder.fromPath("/scores/below")
                .queryParam("year", filter.year())
                .queryParam("framework", filter.framework() == null ? "" : filter.framework())
                .queryParam("state", filter.state() == null ? "" : filter.state())
                .toUriString();
    }

    private FrameworkId chosen() {
        try {
            return framework == null || framework.isBlank() ? null : FrameworkId.valueOf(framework.strip());
        } catch (IllegalArgumentException noFramework) {
            return null;
        }
    }
}
