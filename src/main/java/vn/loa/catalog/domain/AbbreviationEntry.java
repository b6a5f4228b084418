package vn.loa.catalog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An abbreviation as an administrator keeps it. */
@Entity
@Table(name = "abbreviation")
public class AbbreviationEntry extends RegistryEntry {

    private String shortForm;
    private String fullForm;

    @SuppressWarnings("NullAway.Init")
    protected AbbreviationEntry() {}

    @SuppressWarnings("NullAway.Init")
    public AbbreviationEntry(ShortForm form) {
        super(UUID.randomUUID());
        revise(form);
    }

    public void revise(ShortForm form) {
        shortForm = form.shortForm();
        fullForm = form.fullForm();
        hold(form.validity(), form.note());
    }

    public ShortForm form() {
        return new ShortForm(shortForm, fullForm, validity(), note());
    }
}
