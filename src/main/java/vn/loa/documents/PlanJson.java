package vn.loa.documents;

import java.util.List;
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

    /** Marks an appendix that only shows the activities once more; when it is read again it stands aside. */
    static final String ACTIVITIES = "activities";

    /** Marks what stands on the pages beside the plan; when it is read again it stands aside, too. */
    static final String MARGINS = "margins";

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
        // The activity table is an appendix to every reader that looks for one.
        var table = new OfficialForm(document).activityAppendix();
        return new JsonWriting(document, table.stream().toList(), List.of(), FACTORY).text();
    }

    /** What was read, with all words of the original: those of its tables of activities and of its pages' margins, too. */
    public String write(Reading reading) {
        return new JsonWriting(reading.document(), reading.tables(), reading.leftOut(), FACTORY).text();
    }

    /** @throws UnreadableDocument if it is no JSON, or none that tells of a plan */
    public PlanDocument read(String json) {
        return new JsonReading(new JsonValues(json, FACTORY).whole()).document();
    }
}
