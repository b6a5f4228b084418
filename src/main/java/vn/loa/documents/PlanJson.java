package vn.loa.documents;

import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * A plan in the exchange format {@code cchc-plan/1}. The same document always gives the same characters, so that a frozen
 * version can be known again by its hash. Needs nothing of Spring.
 *
 * <p>Only Jackson's tokens are used, not its object mapper: that alone would take a second of every command.
 */
@Component
public class PlanJson {

    static final String FORMAT = "cchc-plan/1";

    /** Marks the appendix that only shows the activities once more. */
    static final String ACTIVITIES = "activities";

    /** Ten times the longest plan; a small file may hold millions of empty lists. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(8 << 20)
                    .maxTokenCount(400_000)
                    .maxNestingDepth(100)
                    .maxStringLength(1 << 20)
                    .build())
            .build();

    public String write(PlanDocument document) {
        return new JsonWriting(document, FACTORY).text();
    }

    /** @throws UnreadableDocument if it is no JSON, or none that tells of a plan */
    public PlanDocument read(String json) {
        return new JsonReading(new JsonValues(json, FACTORY).whole()).document();
    }
}
