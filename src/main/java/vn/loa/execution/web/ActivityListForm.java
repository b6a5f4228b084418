package vn.loa.execution.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.documents.Area;
import vn.loa.documents.ChannelKind;
import vn.loa.execution.domain.ActivityFilter;
import vn.loa.execution.domain.ActivityFilter.When;
import vn.loa.execution.domain.ActivityFilter.Whose;

/** The filter of the list of activities as it stands in an address; what is no choice counts as none. */
@NullUnmarked
record ActivityListForm(String whose, String when, String text, String area, String channel, String page) {

    private static final int LONGEST_TEXT = 200;

    ActivityFilter filter() {
        return new ActivityFilter(
                choice(Whose.values(), whose, Whose.ALL),
                choice(When.values(), when, When.SOON),
                words(),
                choice(Area.values(), area, null),
                choice(ChannelKind.values(), channel, null));
    }

    int pageNumber() {
        return page != null && page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    public boolean narrows() {
        var filter = filter();
        return !filter.text().isEmpty()
                || filter.area() != null
                || filter.channel() != null
                || filter.whose() != Whose.ALL;
    }

    /** The address of the list with another choice of times, the first page. */
    String address(When other) {
        var filter = filter();
        var set = Map.of(
                        "whose",
                                filter.whose() == Whose.ALL
                                        ? ""
                                        : filter.whose().name(),
                        "when", other == When.SOON ? "" : other.name(),
                        "text", filter.text(),
                        "area", filter.area() == null ? "" : filter.area().name(),
                        "channel",
                                filter.channel() == null ? "" : filter.channel().name())
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var address = UriComponentsBuilder.fromPath("/activities");
        set.keySet().stream().sorted().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(set).toUriString();
    }

    private String words() {
        var typed = text == null ? "" : text.strip();
        return typed.substring(0, Math.min(typed.length(), LONGEST_TEXT));
    }

    private static <E extends Enum<E>> E choice(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
