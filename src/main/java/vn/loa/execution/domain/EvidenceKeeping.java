package vn.loa.execution.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.execution.Evidence;
import vn.loa.execution.EvidenceId;
import vn.loa.execution.ResultId;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;

/** Adds files that prove results, shows them to those who see the activity, and takes them out with a reason. */
@Service
@Transactional
public class EvidenceKeeping {

    private static final int LONGEST_REASON = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ExecutionGate gate;
    private final Results results;
    private final EvidenceQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceKeeping(ExecutionGate gate, Results results, EvidenceQueries queries, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.results = results;
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For a result of the table, or of the part of the statement, that takes the place left open. */
    static final String INSERT = """
            insert into evidence (id, result_id, activity_id, unit_id, sha256, thumbnail_sha256, name, type, bytes,
                                  personal, added_by_id, added_at)
            select gen_random_uuid(), r.id, a.id, a.unit_id, f.sha256, f.thumbnail, f.name, f.type, f.bytes,
                   :personal, :by, :at
              from %s r
              join activity a on a.id = r.activity_id
             cross join jsonb_to_recordset(cast(:files as jsonb))
                        f (sha256 text, thumbnail text, name text, type text, bytes bigint)
             where r.id = :result
            on conflict (result_id, sha256) where removed_at is null do nothing""";

    private record FileRow(String sha256, @Nullable String thumbnail, String name, String type, long bytes) {}

    /** What proves the result already is not added again. */
    public void add(OfficerId by, ResultId result, List<NewEvidence> files, boolean personal) {
        gate.requireEvidence(by, result);
        insert(by, result, files, personal);
    }

    private void insert(OfficerId by, ResultId result, List<NewEvidence> files, boolean personal) {
        jdbc.sql(INSERT.formatted("result"))
                .param("result", result.value())
                .param("files", rows(files))
                .param("personal", personal)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The files as {@link #INSERT} takes them. */
    static String rows(List<NewEvidence> files) {
        return JSON.writeValueAsString(files.stream()
                .map(file -> new FileRow(
                        file.content().sha256(),
                        file.thumbnail() == null ? null : file.thumbnail().sha256(),
                        file.name().words(),
                        file.type().name(),
                        file.bytes()))
                .toList());
    }

    @Transactional(readOnly = true)
    public EvidencePage page(OfficerId by, ResultId result) {
        var found = results.findById(result.value()).orElseThrow(NotFound::new);
        var standing = gate.see(by, found.activity());
        var title = jdbc.sql("select title from activity where id = :id")
                .param("id", found.activity().value())
                .query(String.class)
                .single();
        return new EvidencePage(
                result,
                found.activity(),
                title,
                found.details(),
                queries.ofResults(List.of(result)),
                by,
                standing.mayAddEvidence(),
                standing.mayCorrectAll());
    }

    /** For whoever may see the activity. */
    @Transactional(readOnly = true)
    public Evidence find(OfficerId by, EvidenceId id) {
        var evidence = queries.find(id).orElseThrow(NotFound::new);
        gate.see(by, evidence.activity());
        return evidence;
    }

    /** Says whether a file shows or names people. */
    public ResultId classify(OfficerId by, EvidenceId id, boolean personal) {
        var evidence = changeable(by, id);
        jdbc.sql("update evidence set personal = :personal where id = :id")
                .param("personal", personal)
                .param("id", id.value())
                .update();
        return evidence.result();
    }

    /** Takes a file out; it stays in the storage, with the reason. */
    public ResultId remove(OfficerId by, EvidenceId id, String reason) {
        var evidence = changeable(by, id);
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new InvalidEntry("reason", "execution.rejection.removal", LONGEST_REASON);
        }
        jdbc.sql("""
                        update evidence set removed_by_id = :by, removed_at = :at, removal_reason = :reason
                         where id = :id and removed_at is null""")
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", why)
                .param("id", id.value())
                .update();
        return evidence.result();
    }

    /** For whoever may take it out. */
    @Transactional(readOnly = true)
    public Evidence changeable(OfficerId by, EvidenceId id) {
        var evidence = queries.find(id).orElseThrow(NotFound::new);
        gate.requireCorrection(by, evidence.activity(), evidence.addedBy().equals(by));
        return evidence;
    }
}
