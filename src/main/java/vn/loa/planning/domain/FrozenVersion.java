package vn.loa.planning.domain;

import vn.loa.documents.PlanDocument;

/** What a plan was when it made a move. */
public record FrozenVersion(PlanHead head, VersionSummary version, PlanDocument document) {}
