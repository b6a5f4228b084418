package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanJson;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;

/** Keeps the templates of plans. */
@Service
@Transactional
public class TemplateKeeping {

    private final PlanTemplates templates;
    private final RegistryChanges changes;
    private final PlanJson json;

    TemplateKeeping(PlanTemplates templates, RegistryChanges changes, PlanJson json) {
        this.templates = templates;
        this.changes = changes;
        this.json = json;
    }

    public UUID add(OfficerId by, String name, PlanDocument document, Validity validity, @Nullable String note) {
        return save(by, new PlanTemplate(name, json.write(document), validity, note));
    }

    public void revise(
            OfficerId by,
            UUID id,
            int version,
            String name,
            PlanDocument document,
            Validity validity,
            @Nullable String note) {
        var template = changes.lock(PlanTemplate.class, id, version);
        template.revise(name, json.write(document), validity, note);
        save(by, template);
    }

    public void end(OfficerId by, UUID id, int version, LocalDate day) {
        var template = changes.lock(PlanTemplate.class, id, version);
        template.end(day);
        save(by, template);
    }

    @Transactional(readOnly = true)
    public PlanTemplate find(UUID id) {
        return templates.findById(id).orElseThrow(NotFound::new);
    }

    private UUID save(OfficerId by, PlanTemplate template) {
        changes.write(by, "plan_template", template, "catalog.template.taken", () -> templates.saveAndFlush(template));
        return template.id();
    }
}
