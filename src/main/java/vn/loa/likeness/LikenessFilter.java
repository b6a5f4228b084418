package vn.loa.likeness;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Which pairs of plans to list, as the address says it. What can't be understood there is left out. */
@NullUnmarked
record LikenessFilter(String year, String degree, String page) {

    static final List<Integer> DEGREES = List.of(20, 50, 70, 90);

    int yearOr(int planning) {
        return year != null && year.strip().matches("(19|20|21)[0-9]{2}") ? Integer.parseInt(year.strip()) : planning;
    }

    int least() {
        return DEGREES.stream()
                .filter(least -> String.valueOf(least).equals(degree))
                .findFirst()
                .orElse(DEGREES.get(1));
    }

    int pageNumber() {
        return page != null && page.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(page), 1_000) : 1;
    }

    LikenessFilter answered(int foundYear) {
        return new LikenessFilter(String.valueOf(foundYear), String.valueOf(least()), page);
    }
}
