package vn.loa.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON text as maps, lists and the texts of its values. */
record JsonValues(String json, JsonFactory factory) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Nullable
    Object whole() {
        var text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            var whole = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw malformed(parser.currentLocation().getLineNr());
            }
            return whole;
        } catch (StreamConstraintsException tooMuch) {
            throw new UnreadableDocument("documents.json.large");
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            throw malformed(place == null ? 1 : place.getLineNr());
        }
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) {
        if (token == null) {
            throw malformed(1);
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static LinkedHashMap<String, @Nullable Object> object(JsonParser parser) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Interrupted.check();
            var name = parser.currentName();
            fields.put(name, value(parser, parser.nextToken()));
        }
        return fields;
    }

    private static ArrayList<@Nullable Object> array(JsonParser parser) {
        var elements = new ArrayList<@Nullable Object>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Interrupted.check();
            elements.add(value(parser, token));
        }
        return elements;
    }

    private static UnreadableDocument malformed(int line) {
        return new UnreadableDocument("documents.json.malformed", Math.max(1, line));
    }
}
