package vn.loa.planning.domain;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.storage.FileId;
import vn.loa.storage.FileReferences;

/** Which files are signed plans, also those that others replaced. */
@Component
class SignedFileContents implements FileReferences {

    private final JdbcClient jdbc;

    SignedFileContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<FileId> among(Collection<FileId> files) {
        return jdbc.sql("""
                        select sha256 from signed_file where sha256 = any(:files)""")
                .param("files", files.stream().map(FileId::sha256).toArray(String[]::new))
                .query((row, number) -> FileId.valueOf(row.getString(1)))
                .set();
    }
}
