package vn.loa.planning.domain;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.DocumentNumber;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanJson;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanNames;
import vn.loa.planning.PlanStatus;
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
    private final PlanJson json;
    private final JdbcClient jdbc;

    StoredTexts(
            Gate gate, Assembly assembly, PlanDrafting drafting, PlanEditing editing, PlanJson json, JdbcClient jdbc) {
        this.gate = gate;
        this.assembly = assembly;
        this.drafting = drafting;
        this.editing = editing;
        this.json = json;
        this.jdbc = jdbc;
    }

    @Override
    @ReadsOnly
    public PlanText read(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        Gate.reach(stored.head());
        return stored.asText();
    }

    @Override
    @ReadsOnly
    public Optional<PlanText> lastFrozen(PlanId plan) {
        return jdbc.sql("""
                        select p.*, above.name above_name, t.document
                          from plan p
                          join unit u on u.id = p.unit_id
                          left join unit above on above.id = u.parent_id
                          join plan_transition t on t.plan_id = p.id and t.number = p.frozen
                         where p.id = :plan""")
                .param("plan", plan.value())
                .query((result, number) -> frozen(new Row(result)))
                .optional();
    }

    private PlanText frozen(Row row) throws SQLException {
        var plan = new PlanSummary(
                new PlanId(row.id("id")),
                new UnitId(row.id("unit_id")),
                row.text("unit_name"),
                row.number("year"),
                row.textOrNull("title"),
                row.kind("status", PlanStatus.class),
                DocumentNumber.writtenOrNull(row.textOrNull("number")),
                row.dateOrNull("date"),
                row.instant("changed_at"));
        return new PlanText(
                plan,
                PlanNames.of(plan.unitName(), row.textOrNull("above_name"), plan.year()),
                json.read(row.text("document")),
                new Access.Reach(Sight.WHOLE, Set.of()));
    }

    @Override
    public Begun begin(OfficerId by, UnitId unit, Access.Reach reach, int year, PlanDocument document) {
        gate.requireDrafter(by, unit, reach);
        var draft = drafting.begin(by, unit, year, document);
        return new Begun(draft.plan().id(), draft.content().document());
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
}
