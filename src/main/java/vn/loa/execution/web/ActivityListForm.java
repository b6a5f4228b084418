package vn.loa.execution.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.documents.Area;
import vn.loa.documents.ChannelKind;
import vn.loa.execution.domain.ActivityFilter;
import vn.loa.execution.domain.ActivityFilter.When;
import vn.loa.execution.domain.ActivityFilter.Whose;

/** The filter of the activities as it stands in an address; what is no choice counts as none. */
@NullUnmarked
record ActivityListForm(
        String view,
        String whose,
        String when,
        String month,
        String text,
        String area,
        String channel,
        String lead,
        String page) {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");

    /** How the activities are laid out. */
    enum View {
        LIST,
        CALENDAR,
        BOARD
    }

    View shown() {
        return choice(View.values(), view, View.LIST);
    }

    YearMonth shownMonth(LocalDate today) {
        return month != null && MONTH.matcher(month).matches() ? YearMonth.parse(month) : YearMonth.from(today);
    }

    ActivityFilter filter() {
        return new ActivityFilter(
                choice(Whose.values(), whose, Whose.ALL),
                choice(When.values(), when, When.SOON),
                words(),
                choice(Area.values(), area, null),
                choice(ChannelKind.values(), channel, null),
                lead == null || lead.isBlank() ? null : shortened(lead));
    }

    int pageNumber() {
        return page != null && page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    public boolean narrows() {
        var filter = filter();
        return !filter.text().isEmpty()
                || filter.area() != null
                || filter.channel() != null
                || filter.lead() != null
                || filter.whose() != Whose.ALL;
    }

    /** The list with another choice of times, the first page. */
    String address(When other) {
        return address("/activities", View.LIST, other, null);
    }

    String address(View other) {
        return address("/activities", other, When.SOON, null);
    }

    String address(YearMonth other) {
        return address("/activities", View.CALENDAR, When.SOON, other);
    }

    /** What the list shows, as a spreadsheet. */
    String download() {
        return address("/activities.xlsx", View.LIST, filter().when(), null);
    }

    /** The same without any filter. */
    String cleared() {
        return new ActivityListForm(null, null, null, null, null, null, null, null, null)
                .address("/activities", shown(), filter().when(), null);
    }

    private String address(String path, View otherView, When otherTimes, YearMonth otherMonth) {
        var filter = filter();
        var set = new LinkedHashMap<String, String>();
        set.put("area", name(filter.area()));
        set.put("channel", name(filter.channel()));
        set.put("lead", filter.lead() == null ? "" : filter.lead());
        set.put("month", otherMonth == null ? "" : otherMonth.toString());
        set.put("text", filter.text());
        set.put("view", otherView == View.LIST ? "" : otherView.name());
        set.put("when", otherTimes == When.SOON ? "" : otherTimes.name());
        set.put("whose", filter.whose() == Whose.ALL ? "" : filter.whose().name());
        set.values().removeIf(String::isEmpty);
        var address = UriComponentsBuilder.fromPath(path);
        set.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(set).toUriString();
    }

    private static String name(Enum<?> choice) {
        return choice == null ? "" : choice.name();
    }

    private String words() {
        return text == null ? "" : shortened(text);
    }

    private static String shortened(String typed) {
        var words = typed.strip();
        return words.substring(0, Math.min(words.length(), LONGEST_TEXT));
    }

    private static <E extends Enum<E>> E choice(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }
}
