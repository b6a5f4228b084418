package vn.loa.planning.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.PlanDocument;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;

/** Plans as they are looked at. */
@Service
@Transactional(readOnly = true)
public class PlanReading {

    PlanReading() {}

    public PlanPage page(OfficerId by, PlanId plan) {
        throw new UnsupportedOperationException();
    }

    /** What stands above the page of a plan; enough for titles and crumbs. */
    public PlanHead head(OfficerId by, PlanId plan) {
        throw new UnsupportedOperationException();
    }

    public PlanDocument document(OfficerId by, PlanId plan) {
        throw new UnsupportedOperationException();
    }

    /** The plans that the officer may see; {@code page} is counted from 1. */
    public PlanRows list(OfficerId by, PlanFilter filter, int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** The editor of a draft; refused (409) once the plan was handed in. */
    public EditorPage editor(OfficerId by, PlanId plan) {
        throw new UnsupportedOperationException();
    }
}
