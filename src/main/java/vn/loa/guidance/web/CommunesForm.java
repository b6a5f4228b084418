package vn.loa.guidance.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.guidance.domain.CommunesFilter;
import vn.loa.guidance.domain.CommunesFilter.State;
import vn.loa.web.Option;

/** Which communes to list, as the address says it. What can't be understood there is left out: a list always answers. */
@NullUnmarked
record CommunesForm(String text, String state, String page) {

    private static final int LONGEST = 200;

    CommunesFilter filter() {
        var known = Stream.of(State.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        var words = text == null ? "" : text.strip();
        return new CommunesFilter(
                known, words.isEmpty() ? null : words.substring(0, Math.min(words.length(), LONGEST)));
    }

    int pageNumber() {
        return page != null && page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    String address(String path) {
        var filter = filter();
        return UriComponentsBuilder.fromPath(path)
                .queryParam("text", "{text}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(
                        filter.text() == null ? "" : filter.text(),
                        filter.state() == null ? "" : filter.state().name())
                .toUriString();
    }

    static List<Option> states(Labels labels) {
        return Stream.of(State.values())
                .map(one -> new Option(one.name(), labels.say("guidance.state." + one)))
                .toList();
    }
}
