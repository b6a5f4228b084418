package vn.loa.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;

/** A file is removed if no module names it: a new place for files must be one that some {@link FileReferences} knows. */
@ApplicationTest
class FileReferencesTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyColumnThatCouldNameAFileIsKnown() {
        var columns = jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns c
                         where table_schema = 'public' and (column_name like '%sha256' or column_name like '%file_id')
                           and exists (select from information_schema.tables t
                                        where t.table_schema = 'public' and t.table_name = c.table_name
                                          and t.table_type = 'BASE TABLE')""").query(String.class).set();

        assertThat(columns)
                .containsExactlyInAnyOrder(
                        // files
                        "evidence.sha256",
                        "evidence.thumbnail_sha256",
                        "signed_file.sha256",
                        "library_entry.sha256",
                        // documents and certificates within rows
                        "plan_transition.sha256",
                        "report_move.sha256",
                        "trust_anchor.sha256",
                        "compared_plan.sha256",
                        "signed_file_check.file_id");
    }
}
