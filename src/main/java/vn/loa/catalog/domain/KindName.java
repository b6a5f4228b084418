package vn.loa.catalog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The name of an area, audience or channel. Codes stay for ever; when the law renames one, a new name is added. */
@Entity
public class KindName extends RegistryEntry {

    @Enumerated(EnumType.STRING)
    private KindFamily family;

    private String code;
    private int position;
    private String label;
    private String shortLabel;
    private String aliases;
    private @Nullable String legalBasis;
    private @Nullable String statutoryType;

    @SuppressWarnings("NullAway.Init")
    protected KindName() {}

    @SuppressWarnings("NullAway.Init")
    public KindName(KindFamily family, KindNaming naming) {
        super(UUID.randomUUID());
        this.family = family;
        revise(naming);
    }

    public void revise(KindNaming naming) {
        if (!family.codes().contains(naming.code())) {
            throw new InvalidEntry("catalog.kind.unknownCode", naming.code());
        }
        code = naming.code();
        position = family.codes().indexOf(code) + 1;
        label = naming.label();
        shortLabel = naming.shortLabel();
        aliases = String.join("\n", naming.aliases());
        legalBasis = naming.legalBasis();
        statutoryType = naming.statutoryType();
        hold(naming.validity(), naming.note());
    }

    public KindFamily family() {
        return family;
    }

    public KindNaming naming() {
        return new KindNaming(
                code, label, shortLabel, aliases.lines().toList(), legalBasis, statutoryType, validity(), note());
    }
}
