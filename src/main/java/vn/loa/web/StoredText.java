package vn.loa.web;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a form that came too late, to stand beside what was typed; put into the model as {@code stored}, from
 * where the field fragments take it.
 *
 * @param address where the form is opened anew, without what was typed
 * @param values by the names of the fields
 */
public record StoredText(String address, Map<String, Object> values) {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    public StoredText {
        values = Map.copyOf(values);
    }

    /** @param form the record that the form would be filled from now */
    public static StoredText of(String address, Record form) {
        var values = new HashMap<String, Object>();
        for (var component : form.getClass().getRecordComponents()) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            try {
                var value = accessor.invoke(form);
                values.put(component.getName(), value == null ? "" : value);
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return new StoredText(address, values);
    }

    /** Other words for a field that holds an identifier. */
    public StoredText with(String field, String words) {
        var changed = new HashMap<>(values);
        changed.put(field, words);
        return new StoredText(address, changed);
    }

    /** Whether the form has this field, and there is something else in it than what was typed. */
    public boolean differs(String field, @Nullable Object typed) {
        var stored = values.get(field);
        return stored != null && !plain(stored).equals(plain(typed));
    }

    /** As officers read it: what was chosen by its label, days in their order. */
    public String words(String field, Collection<Option> options) {
        var labels = options.stream().collect(Collectors.toMap(Option::value, Option::label, (one, other) -> one));
        return plain(values.get(field)).stream()
                .map(value -> labels.getOrDefault(value, value))
                .map(value -> value.matches(DAY) ? Days.day(LocalDate.parse(value)) : value)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> plain(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : String.valueOf(value).strip().lines().toList();
    }
}
