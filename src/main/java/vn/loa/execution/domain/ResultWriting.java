package vn.loa.execution.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.ResultId;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;

/** Writes a new result with the files that prove it, and counts it for its time. */
@Component
class ResultWriting {

    private static final String RECORD = """
            with recorded as (
              insert into result (id, occurrence_id, activity_id, day, text, quantity, measure, people, link,
                                  recorded_by_id, recorded_at, version)
              values (:result, :occurrence, :activity, :day, :text, :quantity, :measure, :people, :link, :by, :at, 0)
              returning id, activity_id)
            """ + EvidenceKeeping.INSERT.formatted("recorded");

    private final Occurrences occurrences;
    private final JdbcClient jdbc;

    ResultWriting(Occurrences occurrences, JdbcClient jdbc) {
        this.occurrences = occurrences;
        this.jdbc = jdbc;
    }

    ResultId write(
            OfficerId by,
            Instant now,
            ActivityId activity,
            OccurrenceId at,
            ResultDetails details,
            List<NewEvidence> files,
            boolean personal) {
        var occurrence = occurrences
                .lock(at.value())
                .filter(found -> found.belongsTo(activity))
                .orElseThrow(NotFound::new);
        occurrence.add(details.day());
        var result = new ResultId(UUID.randomUUID());
        jdbc.sql(RECORD)
                .param("result", result.value())
                .param("occurrence", at.value())
                .param("activity", activity.value())
                .param("day", details.day())
                .param("text", details.text())
                .param("quantity", details.quantity())
                .param("measure", details.measure())
                .param("people", details.people())
                .param("link", details.link())
                .param("by", by.value())
                .param("at", Timestamp.from(now))
                .param("files", EvidenceKeeping.rows(files))
                .param("personal", personal)
                .update();
        return result;
    }
}
