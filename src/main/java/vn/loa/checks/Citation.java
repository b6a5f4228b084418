package vn.loa.checks;

import vn.loa.documents.PlanDocument.LegalBasis;

/**
 * A document that is cited at one place of a plan.
 *
 * @param basis what the place says of it
 * @param span from its kind to the end of its subject, in the passage's text
 */
public record Citation(Passage passage, LegalBasis basis, Span span) {

    /** Whether the plan rests on it: it stands at the top, not in what is told. */
    public boolean isBasis() {
        return passage.kind() == Passage.Kind.PREAMBLE;
    }

    /** A law goes by its name. */
    public boolean isLaw() {
        return basis.kind().endsWith("uật") || "Pháp lệnh".equals(basis.kind());
    }

    /** The words as they stand there. */
    public String words() {
        return span.of(passage.text());
    }

    /** Kind and number, or what it is called where it has none. */
    public String name() {
        if (basis.number() != null) {
            return basis.kind() + " số " + basis.number();
        }
        return basis.subject() == null ? basis.kind() : basis.kind() + " " + basis.subject();
    }

    /** The passage with other words in this place. */
    public Repair to(String words) {
        return passage.to(span.replaced(passage.text(), words));
    }
}
