package vn.loa.planning.domain;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LibrarySource;
import vn.loa.documents.ReportingPeriod;
import vn.loa.organization.UnitId;
import vn.loa.planning.LineId;

/** Reads a line from a row of section_line. */
final class LineRows {

    private LineRows() {}

    static LineView line(Row row) throws SQLException {
        return new LineView(
                new LineId(row.id("id")),
                row.number("level"),
                row.textOrNull("marker"),
                row.text("text"),
                sense(row).meanings(),
                row.idOrNull("task_unit_id", UnitId::new),
                source(row));
    }

    private static @Nullable LibrarySource source(Row row) throws SQLException {
        var entry = row.idOrNull("library_entry_id", id -> id);
        return entry == null ? null : new LibrarySource(entry, row.number("library_version"));
    }

    private static LineSense sense(Row row) throws SQLException {
        return new LineSense(
                row.texts("means"),
                row.texts("audience_kinds"),
                row.textOrNull("target_quantity"),
                row.textOrNull("target_measure"),
                row.texts("areas"),
                row.texts("channel_kinds"),
                row.textOrNull("frequency"),
                row.textOrNull("task_unit"),
                row.kindOrNull("reporting_period", ReportingPeriod.class),
                row.textOrNull("reporting_to"));
    }
}
