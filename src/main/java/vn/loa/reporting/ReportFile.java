package vn.loa.reporting;

import org.jspecify.annotations.Nullable;
import vn.loa.documents.OfficialPaper;

/**
 * A report with what was handed in.
 *
 * @param paper as it was frozen; null where nothing is handed in now
 * @param json the same, letter by letter
 */
public record ReportFile(
        ReportSummary report,
        @Nullable OfficialPaper paper,
        @Nullable String json) {}
