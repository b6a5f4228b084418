package vn.loa.reporting.domain;

import vn.loa.reporting.ReportId;

/** What was written for the period before. */
public record EarlierReport(ReportId id, String label, Judgement judgement) {}
