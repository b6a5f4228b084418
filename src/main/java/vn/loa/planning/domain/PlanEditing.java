package vn.loa.planning.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.SectionRole;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

/** Edits the sections, lines and activities of a draft. */
@Service
@Transactional
public class PlanEditing {

    PlanEditing() {}

    public SectionView section(OfficerId by, PlanId plan, SectionId section) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves a section whole.
     *
     * @throws StaleSection if somebody else saved it after this version
     */
    public SectionView save(OfficerId by, PlanId plan, SectionId section, int version, SectionRevision revision) {
        throw new UnsupportedOperationException();
    }

    /** Adds a section behind its siblings, with the number that follows theirs; null stands for the first level. */
    public SectionId addSection(OfficerId by, PlanId plan, @Nullable SectionId parent, String title, SectionRole role) {
        throw new UnsupportedOperationException();
    }

    public void moveSection(OfficerId by, PlanId plan, SectionId section, Direction direction) {
        throw new UnsupportedOperationException();
    }

    /** Takes a section and all below it out of the plan; it can be restored. */
    public void removeSection(OfficerId by, PlanId plan, SectionId section) {
        throw new UnsupportedOperationException();
    }

    public void restoreSection(OfficerId by, PlanId plan, SectionId section) {
        throw new UnsupportedOperationException();
    }

    public void removeLine(OfficerId by, PlanId plan, SectionId section, LineId line) {
        throw new UnsupportedOperationException();
    }

    public void restoreLine(OfficerId by, PlanId plan, SectionId section, LineId line) {
        throw new UnsupportedOperationException();
    }

    /** Adds a line for each line of the text, with bullets and levels as they stand in it. */
    public SectionView pasteLines(OfficerId by, PlanId plan, SectionId section, int version, String text) {
        throw new UnsupportedOperationException();
    }

    public ActivityView activity(OfficerId by, PlanId plan, ActivityId activity) {
        throw new UnsupportedOperationException();
    }

    public ActivityId addActivity(OfficerId by, PlanId plan, ActivityRevision revision) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves an activity.
     *
     * @throws StaleActivity if somebody else saved it after this version
     */
    public ActivityView reviseActivity(
            OfficerId by, PlanId plan, ActivityId activity, int version, ActivityRevision revision) {
        throw new UnsupportedOperationException();
    }

    public void moveActivity(OfficerId by, PlanId plan, ActivityId activity, Direction direction) {
        throw new UnsupportedOperationException();
    }

    public void removeActivity(OfficerId by, PlanId plan, ActivityId activity) {
        throw new UnsupportedOperationException();
    }

    public void restoreActivity(OfficerId by, PlanId plan, ActivityId activity) {
        throw new UnsupportedOperationException();
    }

    /** Sets right what was understood of a cited document; holds wherever the plan cites this number. */
    public void correctLegalBasis(OfficerId by, PlanId plan, String number, LegalBasis corrected) {
        throw new UnsupportedOperationException();
    }
}
