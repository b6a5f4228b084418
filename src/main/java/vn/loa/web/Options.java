package vn.loa.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets the field fragments take their options as a map as well as a list of records with value() and label(). */
@Component("options")
class Options {

    /** For a field in which one writes. */
    public Collection<Option> none() {
        return List.of();
    }

    public Collection<?> of(Object options) {
        if (options instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> new Option(String.valueOf(entry.getKey()), String.valueOf(entry.getValue())))
                    .toList();
        }
        return options instanceof Collection<?> list ? list : List.of((Object[]) options);
    }
}
