package vn.loa.planning.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument;
import vn.loa.planning.PlanId;

/** An issued plan whose clerk was let in: proof enough while a file comes and is read, for no plan goes back from there. */
public final class AttachablePlan {

    private final PlanId id;
    private final PlanDocument document;
    private final SignedFiles.@Nullable Content file;

    AttachablePlan(PlanId id, PlanDocument document, SignedFiles.@Nullable Content file) {
        this.id = id;
        this.document = document;
        this.file = file;
    }

    public PlanId id() {
        return id;
    }

    public PlanDocument document() {
        return document;
    }

    /** The file that is to be checked again. */
    public SignedFiles.Content file() {
        return Objects.requireNonNull(file);
    }
}
