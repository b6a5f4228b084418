package vn.loa.planning.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanSummary;
import vn.loa.planning.PlanText;
import vn.loa.planning.PlanTexts;
import vn.loa.planning.SectionId;

@Service
@Transactional
class StoredTexts implements PlanTexts {

    private final Gate gate;
    private final Assembly assembly;
    private final PlanDrafting drafting;
    private final PlanEditing editing;

    StoredTexts(Gate gate, Assembly assembly, PlanDrafting drafting, PlanEditing editing) {
        this.gate = gate;
        this.assembly = assembly;
        this.drafting = drafting;
        this.editing = editing;
    }

    @Override
    @ReadsOnly
    public PlanText read(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        return new PlanText(summary(stored.head()), stored.document(), Gate.reach(stored.head()));
    }

    @Override
    public PlanId begin(OfficerId by, UnitId unit, int year, PlanDocument document) {
        return drafting.startFromDocument(by, unit, year, document);
    }

    @Override
    public void hold(OfficerId by, PlanId plan) {
        gate.hold(by, plan);
    }

    @Override
    public SectionId addSection(OfficerId by, PlanId plan, String title) {
        return editing.addSection(by, plan, null, title, SectionRole.FREE);
    }

    @Override
    public ActivityId addActivity(OfficerId by, PlanId plan, Activity activity, @Nullable LocalDate due) {
        return editing.addActivity(
                by,
                plan,
                new ActivityRevision(
                        activity.title(),
                        null,
                        null,
                        activity.lead(),
                        activity.coordinators(),
                        activity.contents(),
                        activity.areas(),
                        activity.channels(),
                        activity.audiences(),
                        activity.schedule(),
                        due,
                        activity.products(),
                        activity.target(),
                        activity.budget()));
    }

    private static PlanSummary summary(PlanHead head) {
        return new PlanSummary(
                head.id(),
                head.unit(),
                head.unitName(),
                head.year(),
                head.title(),
                head.status(),
                head.number(),
                head.date(),
                head.changedAt());
    }
}
