package vn.loa.catalog;

import java.time.LocalDate;
import vn.loa.documents.ReportingPeriod;

/** A period that is reported on; figures count from the first day to the closing date, both included. */
public record ReportPeriod(ReportingPeriod kind, String label, LocalDate from, LocalDate closing) {}
