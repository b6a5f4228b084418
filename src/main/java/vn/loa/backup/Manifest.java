package vn.loa.backup;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a backup holds; written last, so that a folder without it is not a backup.
 *
 * @param schema the version of the newest migration the database had
 */
record Manifest(
        String format,
        Instant takenAt,
        String schema,
        List<TableCopy> tables,
        List<SequenceState> sequences,
        List<KeptFile> files) {

    static final String FORMAT = "loa-backup/1";

    /** Below it files stand as in Loa's home folder, also those that are kept elsewhere. */
    static final String FILES = "files/";

    /** A file of the backup, by its path within it. */
    sealed interface Part {

        String path();

        long bytes();

        String sha256();
    }

    /** The rows of a table in PostgreSQL's COPY text format, gzipped. */
    record TableCopy(String table, String columns, long rows, String path, long bytes, String sha256) implements Part {}

    /** A file from Loa's home folder. */
    record KeptFile(String path, long bytes, String sha256) implements Part {}

    /** Where a sequence stands; without a value when it was never asked. */
    record SequenceState(String sequence, @Nullable Long value) {}

    Stream<Part> parts() {
        return Stream.concat(tables.stream(), files.stream());
    }
}
