package vn.loa.reporting.web;

import java.util.Arrays;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.reporting.domain.ReportFilter;
import vn.loa.reporting.domain.ReportFilter.State;
import vn.loa.reporting.domain.ReportFilter.Whose;

/** The choice of reports as it stands in an address; what is no choice counts as none. */
@NullUnmarked
record ReportListForm(String whose, String state, String page) {

    /** @param above whether the officer works above communes and so looks at theirs first */
    ReportFilter filter(boolean above) {
        var chosen = choice(Whose.values(), whose, above ? Whose.BELOW : Whose.OWN);
        return new ReportFilter(
                chosen, choice(State.values(), state, chosen == Whose.OWN ? State.TO_DO : State.HANDED_IN));
    }

    int pageNumber() {
        return page != null && page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    static String address(Whose whose, State state) {
        return "/reports?whose=" + whose + "&state=" + state;
    }

    private static <E extends Enum<E>> E choice(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
