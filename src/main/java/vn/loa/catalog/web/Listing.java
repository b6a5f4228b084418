package vn.loa.catalog.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.catalog.domain.Listed;
import vn.loa.web.Paging;
import vn.loa.web.Slice;

/** Asks for one page of a list; an address past its end shows the first page. */
final class Listing {

    private Listing() {}

    static <T> Slice<T> page(int number, Function<Paging, Listed<T>> ask) {
        var paging = Paging.of(number);
        var listed = ask.apply(paging);
        if (listed.rows().isEmpty() && paging.number() > 1) {
            paging = Paging.of(1);
            listed = ask.apply(paging);
        }
        return new Slice<>(listed.rows(), paging.withTotal(listed.total()));
    }

    /** The address of a list with its filters, without the page. */
    static String address(String path, Map<String, String> filters) {
        var set = filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var address = UriComponentsBuilder.fromPath(path);
        set.keySet().stream().sorted().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(set).toUriString();
    }
}
