package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.checks.Repair;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

/** Makes the change that a finding offers, wherever in the plan its text stands; the text must still be what it was. */
@Component
class Repairing {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final PlanEditing editing;
    private final PlanDrafting drafting;
    private final JdbcClient jdbc;

    Repairing(PlanEditing editing, PlanDrafting drafting, JdbcClient jdbc) {
        this.editing = editing;
        this.drafting = drafting;
        this.jdbc = jdbc;
    }

    /** @throws StaleRepair if it is not */
    void make(OfficerId by, PlanId plan, Repair repair) {
        switch (repair.spot().part()) {
            case "header" -> drafting.repairHeader(by, plan, head -> head.repaired(repair));
            case "recipients" ->
                drafting.repairRecipients(by, plan, recipients -> {
                    var at = place(repair.spot().field());
                    var repaired = new ArrayList<>(recipients);
                    require(at < repaired.size() && repaired.get(at).name().equals(repair.before()));
                    repaired.set(
                            at, new Recipient(repair.after(), repaired.get(at).note()));
                    return repaired;
                });
            default -> inBody(by, plan, repair);
        }
    }

    private void inBody(OfficerId by, PlanId plan, Repair repair) {
        require(ID.matcher(repair.spot().part()).matches());
        var section = sectionOf(plan, repair.spot());
        if (section == null) {
            var activity = ActivityId.valueOf(repair.spot().part());
            editing.reviseActivity(by, plan, activity, details -> details.repaired(repair));
        } else {
            editing.revise(by, plan, section, revision -> revision.repaired(repair));
        }
    }

    private @Nullable SectionId sectionOf(PlanId plan, Spot spot) {
        return jdbc.sql("""
                        select s.id from section s
                         where s.plan_id = :plan
                           and (s.id = :part or s.id = (select l.section_id from section_line l where l.id = :part))""")
                .param("plan", plan.value())
                .param("part", UUID.fromString(spot.part()))
                .query(UUID.class)
                .optional()
                .map(SectionId::new)
                .orElse(null);
    }

    private static int place(String field) {
        require(field.matches("\\d{1,4}"));
        return Integer.parseInt(field);
    }

    static void require(boolean still) {
        if (!still) {
            throw new StaleRepair();
        }
    }
}
