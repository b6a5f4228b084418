package vn.loa.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SignedFileId;
import vn.loa.planning.domain.SignedFileFindings;
import vn.loa.planning.domain.SignedFileFindings.Person;
import vn.loa.planning.domain.SignedFileFindings.Words;
import vn.loa.signatures.SignedPdf;
import vn.loa.signatures.SigningPen;
import vn.loa.storage.FileStore;

/** Attaches a file to a plan of whatever status. */
@TestComponent
public class SignedFileGround {

    private final FileStore store;
    private final JdbcClient jdbc;

    SignedFileGround(FileStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** A file that nobody signed, of which no other is the same. */
    static byte[] pdf() {
        return SigningPen.page("KE HOACH tuyen truyen " + UUID.randomUUID());
    }

    public SignedFileId of(PlanId plan, OfficerId clerk) {
        var content = pdf();
        var id = SignedFileId.random();
        jdbc.sql("""
                        insert into signed_file (id, plan_id, sha256, name, bytes, added_by_id, added_at)
                        values (:id, :plan, :sha256, 'ke-hoach.signed.pdf', :bytes, :by, now())""")
                .param("id", id.value())
                .param("plan", plan.value())
                .param("sha256", kept(content))
                .param("bytes", content.length)
                .param("by", clerk.value())
                .update();
        jdbc.sql("""
                        insert into signed_file_check (id, file_id, checked_by_id, checked_at, state, findings)
                        values (gen_random_uuid(), :id, :by, now(), 'UNSIGNED', :findings)""")
                .param("id", id.value())
                .param("by", clerk.value())
                .param("findings", findings(content.length))
                .update();
        return id;
    }

    String kept(byte[] content) {
        try (var arrival = store.receive(new ByteArrayInputStream(content), content.length)) {
            arrival.keep();
            return arrival.id().sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String findings(long bytes) {
        var nothing = new SignedFileFindings(
                new SignedPdf(bytes, List.of()),
                null,
                Person.UNKNOWN,
                false,
                new Words(false, false, List.of(), List.of(), 0));
        return JsonMapper.builder().build().writeValueAsString(nothing);
    }
}
