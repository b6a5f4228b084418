package vn.loa.documents;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan in the exchange format {@code cchc-plan/1}. The same document always gives the same characters, so that a frozen
 * version can be known again by its hash. Needs nothing of Spring.
 */
@Component
public class PlanJson {

    static final String FORMAT = "cchc-plan/1";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = MAPPER.writer().with(printer());

    public String write(PlanDocument document) {
        return WRITER.writeValueAsString(new JsonWriting(document).tree()) + "\n";
    }

    /** @throws UnreadableDocument if it is no JSON, or none that tells of a plan */
    public PlanDocument read(String json) {
        return new JsonReading(parse(json)).document();
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            throw new UnreadableDocument(
                    "documents.json.malformed", place == null ? 1 : Math.max(1, place.getLineNr()));
        }
    }

    private static DefaultPrettyPrinter printer() {
        // The line ending of the machine would change the hash.
        var lines = new DefaultIndenter(" ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }
}
