package vn.loa.documents;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object read field by field; what does not fit is refused by the name of its field. */
record JsonObject(Map<?, ?> fields, String path) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

    private static JsonObject of(@Nullable Object value, String path) {
        if (value instanceof Map<?, ?> fields) {
            return new JsonObject(fields, path);
        }
        throw new UnreadableDocument("documents.json.field", path);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    @Nullable
    String text(String name) {
        return text(fields.get(name), name);
    }

    /** A text that must be there: an absent one is empty, for a file of another hand must not be lost for that. */
    String words(String name) {
        var text = text(name);
        return text == null ? "" : text;
    }

    int number(String name, int otherwise) {
        var number = number(name);
        return number == null ? otherwise : number;
    }

    @Nullable
    Integer number(String name) {
        var value = text(name);
        try {
            return value == null ? null : Integer.valueOf(value.strip());
        } catch (NumberFormatException noNumber) {
            throw unfit(name);
        }
    }

    @Nullable
    LocalDate date(String name) {
        var value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value.strip());
        } catch (DateTimeException noDate) {
            throw unfit(name);
        }
    }

    @Nullable
    OffsetDateTime time(String name) {
        var value = text(name);
        try {
            return value == null ? null : timeOf(value.strip());
        } catch (DateTimeException noTime) {
            throw unfit(name);
        }
    }

    private static OffsetDateTime timeOf(String value) {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeException otherForm) {
            return OffsetDateTime.parse(value, TIME);
        }
    }

    <E extends Enum<E>> @Nullable E code(String name, Class<E> kind) {
        var value = text(name);
        return value == null ? null : code(value, kind, name);
    }

    <E extends Enum<E>> E code(String name, E otherwise) {
        var code = code(name, otherwise.getDeclaringClass());
        return code == null ? otherwise : code;
    }

    <E extends Enum<E>> List<E> codes(String name, Class<E> kind) {
        return texts(name).stream().map(value -> code(value, kind, name)).toList();
    }

    private <E extends Enum<E>> E code(String value, Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(value.strip()))
                .findFirst()
                .orElseThrow(() -> unfit(name));
    }

    List<String> texts(String name) {
        return textsOf(fields.get(name), name);
    }

    /** A text, or several that are parted by a semicolon. */
    @Nullable
    String joined(String name) {
        return fields.get(name) instanceof List ? String.join("; ", texts(name)) : text(name);
    }

    List<List<String>> table(String name) {
        return elements(fields.get(name), name).stream()
                .map(row -> textsOf(row, name))
                .toList();
    }

    <T> List<T> list(String name, Function<JsonObject, T> read) {
        var things = new ArrayList<T>();
        for (var element : elements(fields.get(name), name)) {
            things.add(read.apply(of(element, pathOf(name) + "[" + things.size() + "]")));
        }
        return things;
    }

    JsonObject object(String name) {
        return of(fields.get(name), pathOf(name));
    }

    private List<String> textsOf(@Nullable Object array, String name) {
        return elements(array, name).stream()
                .map(element -> textOrEmpty(element, name))
                .toList();
    }

    private String textOrEmpty(@Nullable Object element, String name) {
        var text = text(element, name);
        return text == null ? "" : text;
    }

    private @Nullable String text(@Nullable Object value, String name) {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return Normalizer.normalize(OfficialForm.printable(text), Normalizer.Form.NFC);
        }
        throw unfit(name);
    }

    private List<?> elements(@Nullable Object array, String name) {
        if (array == null) {
            return List.of();
        }
        if (array instanceof List<?> elements) {
            return elements;
        }
        throw unfit(name);
    }

    private UnreadableDocument unfit(String name) {
        return new UnreadableDocument("documents.json.field", pathOf(name));
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
