package vn.loa.execution.domain;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.storage.FileId;
import vn.loa.storage.FileReferences;

/** Which files are evidence, also what was taken out: it stays, with the reason. */
@Component
class EvidenceFiles implements FileReferences {

    private final JdbcClient jdbc;

    EvidenceFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<FileId> among(Collection<FileId> files) {
        return jdbc.sql("""
                        select sha256 from evidence where sha256 = any(:files)
                        union
                        select thumbnail_sha256 from evidence where thumbnail_sha256 = any(:files)""")
                .param("files", files.stream().map(FileId::sha256).toArray(String[]::new))
                .query((row, number) -> FileId.valueOf(row.getString(1)))
                .set();
    }
}
