package vn.loa.planning.domain;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.UniqueIndex;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanId;
import vn.loa.planning.SignedFileId;
import vn.loa.storage.FileId;

/** The digitally signed files of issued plans, and what was found when they were checked. */
@Service
@Transactional
public class SignedFiles {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 50;

    /** What was found by an earlier Loa has not all that is looked for today. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String FILES = """
            select f.id, f.name, f.bytes, f.sha256, f.note, f.added_at, f.replaced_by_id, adder.full_name adder,
                   c.checked_at, checker.full_name checker, c.findings,
                   (select count(*) from signed_file_check every where every.file_id = f.id) checks
              from signed_file f
              join officer adder on adder.id = f.added_by_id
              join lateral (select * from signed_file_check last where last.file_id = f.id
                             order by last.checked_at desc limit 1) c on true
              join officer checker on checker.id = c.checked_by_id
             where f.plan_id = :plan
             order by f.replaced_by_id is not null, f.added_at desc""";

    private final Gate gate;
    private final Assembly assembly;
    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignedFiles(Gate gate, Assembly assembly, Access access, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.assembly = assembly;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file that was kept already. */
    public record Attached(
            FileId content,
            String name,
            long bytes,
            @Nullable String note) {}

    /** What is to be given out. */
    public record Content(FileId content, String name) {}

    /** Those that count first, the newest first; then those that gave way to others. */
    @Transactional(readOnly = true)
    public List<SignedFileView> of(OfficerId by, PlanId plan) {
        gate.see(by, plan);
        return files(plan);
    }

    /** The same of a plan which the officer sees already. */
    @Transactional(readOnly = true)
    public List<SignedFileView> of(PlanPage page) {
        return page.head().status().isPublished() ? files(page.head().id()) : List.of();
    }

    /** @throws vn.loa.kernel.Rejection if the officer may not attach files to the plan now */
    @Transactional(readOnly = true)
    public AttachablePlan toAttach(OfficerId by, PlanId plan) {
        return attachable(by, plan, null);
    }

    /** @throws vn.loa.kernel.Rejection if the officer may not check the plan's files */
    @Transactional(readOnly = true)
    public AttachablePlan toCheck(OfficerId by, PlanId plan, SignedFileId file) {
        return attachable(by, plan, content(plan, file));
    }

    private AttachablePlan attachable(OfficerId by, PlanId plan, @Nullable Content file) {
        var stored = assembly.find(by, plan);
        var head = stored.head();
        if (!Gate.reach(head).held().contains(Permission.ISSUE)) {
            access.require(by, Permission.ISSUE, head.unit());
        }
        if (!head.status().isPublished()) {
            throw new IllegalTransition("plan.rejection.signedFileTooEarly");
        }
        return new AttachablePlan(plan, stored.document(), file);
    }

    /**
     * Attaches a file.
     *
     * @param replaced the file whose place it takes; null if it stands beside the others
     */
    public SignedFileId attach(
            OfficerId by,
            AttachablePlan plan,
            Attached file,
            @Nullable SignedFileId replaced,
            SignedFileFindings findings) {
        var id = SignedFileId.random();
        if (replaced != null) {
            replace(plan.id(), replaced, id);
        }
        UniqueIndex.guards(
                "signed_file_once",
                () -> insert(by, plan.id(), id, file, findings),
                () -> new InvalidEntry("file", "plan.rejection.signedFileThere"));
        return id;
    }

    /** Notes what another check of a file found. */
    public void check(OfficerId by, SignedFileId file, SignedFileFindings findings) {
        jdbc.sql("""
                        insert into signed_file_check (id, file_id, checked_by_id, checked_at, state, findings)
                        values (gen_random_uuid(), :id, :by, :at, :state, :findings)""").params(checked(by, file, findings)).update();
    }

    @Transactional(readOnly = true)
    public Content content(OfficerId by, PlanId plan, SignedFileId file) {
        gate.see(by, plan);
        return content(plan, file);
    }

    private void replace(PlanId plan, SignedFileId replaced, SignedFileId by) {
        int rows = jdbc.sql("""
                        update signed_file set replaced_by_id = :by
                         where id = :file and plan_id = :plan and replaced_by_id is null""")
                .param("by", by.value())
                .param("file", replaced.value())
                .param("plan", plan.value())
                .update();
        if (rows == 0) {
            throw new InvalidEntry("replaced", "plan.rejection.signedFileReplaced");
        }
    }

    private void insert(OfficerId by, PlanId plan, SignedFileId id, Attached file, SignedFileFindings findings) {
        var name = Wording.of(file.name());
        int rows = jdbc.sql("""
                        with file as (
                          insert into signed_file (id, plan_id, sha256, name, bytes, note, added_by_id, added_at)
                          select :id, :plan, :sha256, :name, :bytes, :note, :by, :at
                           where (select count(*) from signed_file there where there.plan_id = :plan) < :most
                          returning id)
                        insert into signed_file_check (id, file_id, checked_by_id, checked_at, state, findings)
                        select gen_random_uuid(), id, :by, :at, :state, :findings from file""")
                .params(checked(by, id, findings))
                .param("plan", plan.value())
                .param("sha256", file.content().sha256())
                .param("name", name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .param("bytes", file.bytes())
                .param("note", Wording.orNull("note", file.note(), LONGEST_NOTE))
                .param("most", MOST)
                .update();
        if (rows == 0) {
            throw new InvalidEntry("file", "plan.rejection.signedFilesFull", MOST);
        }
    }

    private Map<String, Object> checked(OfficerId by, SignedFileId file, SignedFileFindings findings) {
        return Map.of(
                "id", file.value(),
                "by", by.value(),
                "at", clock.instant().atOffset(ZoneOffset.UTC),
                "state", findings.pdf().state().name(),
                "findings", JSON.writeValueAsString(findings));
    }

    private Content content(PlanId plan, SignedFileId file) {
        return jdbc.sql("select sha256, name from signed_file where id = :file and plan_id = :plan")
                .param("file", file.value())
                .param("plan", plan.value())
                .query((result, number) ->
                        new Content(FileId.valueOf(result.getString("sha256")), result.getString("name")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<SignedFileView> files(PlanId plan) {
        return jdbc.sql(FILES)
                .param("plan", plan.value())
                .query((result, number) -> view(new Row(result)))
                .list();
    }

    private static SignedFileView view(Row row) throws SQLException {
        return new SignedFileView(
                new SignedFileId(row.id("id")),
                row.text("name"),
                Long.parseLong(row.text("bytes")),
                row.text("sha256"),
                row.textOrNull("note"),
                row.text("adder"),
                row.instant("added_at"),
                row.idOrNull("replaced_by_id", SignedFileId::new),
                new SignedFileView.Check(
                        row.instant("checked_at"),
                        row.text("checker"),
                        JSON.readValue(row.text("findings"), SignedFileFindings.class)),
                row.number("checks"));
    }
}
