package vn.loa.catalog.domain;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan with placeholders from which new plans are started, kept in the exchange format. */
@Entity
public class PlanTemplate extends RegistryEntry {

    private String name;
    private String document;

    @SuppressWarnings("NullAway.Init")
    protected PlanTemplate() {}

    @SuppressWarnings("NullAway.Init")
    public PlanTemplate(String name, String document, Validity validity, @Nullable String note) {
        super(UUID.randomUUID());
        revise(name, document, validity, note);
    }

    /** @param json a document in the exchange format, already read once to be sure that it is one */
    public void revise(String title, String json, Validity validity, @Nullable String note) {
        if (title.isBlank() || validity.from() == null) {
            throw new InvalidEntry("catalog.template.incomplete");
        }
        name = title.strip();
        document = json;
        hold(validity, note);
    }

    public String name() {
        return name;
    }

    public String document() {
        return document;
    }
}
