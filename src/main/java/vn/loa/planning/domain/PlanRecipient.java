package vn.loa.planning.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Recipient;

/** Nơi nhận: a line of the list of those who get the plan. */
@Embeddable
record PlanRecipient(String name, @Nullable String note) {

    static PlanRecipient of(Recipient recipient) {
        return new PlanRecipient(
                Wording.of("recipients", recipient.name(), 500), Wording.orNull("recipients", recipient.note(), 200));
    }
}
