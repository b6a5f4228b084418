package vn.loa.planning.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.IssuingUnit;
import vn.loa.checks.Law;
import vn.loa.checks.Level;
import vn.loa.checks.Manuscript;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;

/** Copies of a plan of 2026 that is to become one of 2027, as small as a claim needs. */
final class RenewalCopies {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private RenewalCopies() {}

    static Manuscript line(String text) {
        return line(text, Law.UNKNOWN);
    }

    static Manuscript line(String text, Law law) {
        return made(document("Ủy ban nhân dân xã An Phú", List.of(), text, null, null), law);
    }

    /** Of a unit that was called so when the plan was written. */
    static Manuscript issued(String issuer, String text) {
        return made(document(issuer, List.of(), text, null, null), Law.UNKNOWN);
    }

    private static Manuscript made(PlanDocument document, Law law) {
        return new Manuscript(document, List.of(), Manuscript.Stage.DRAFT, DAY, unit(), law);
    }

    static Manuscript basis(String text, Law law) {
        return made(document("Ủy ban nhân dân xã An Phú", List.of(text), "Phát thanh.", null, null), law);
    }

    static Manuscript of(List<String> bases, String text, @Nullable String signer, @Nullable String position) {
        return made(document("Ủy ban nhân dân xã An Phú", bases, text, signer, position), Law.UNKNOWN);
    }

    private static PlanDocument document(
            String issuer, List<String> bases, String text, @Nullable String signer, @Nullable String position) {
        return new PlanDocument(
                new Header(issuer, null, null, null, null, 2027, null, position, signer),
                List.of(),
                bases.stream().map(Line::of).toList(),
                List.of(),
                List.of(new Section(
                        "s",
                        "I",
                        "NỘI DUNG",
                        SectionRole.CONTENT,
                        List.of(new Line("l", 0, null, text, List.of())),
                        List.of())),
                List.of(),
                List.of(),
                List.of(new Recipient("Các thôn", "t/h")),
                List.of(),
                List.of(),
                List.of());
    }

    private static IssuingUnit unit() {
        return new IssuingUnit(
                "X1", "xã An Phú", Level.COMMUNE, "tỉnh Hòa Bình", LocalDate.of(2025, 7, 1), null, null, List.of());
    }

    /** The text of the line with everything that was proposed for it; what is only marked stands in angle brackets. */
    static String renewed(String text, List<RenewalProposal> proposals) {
        var renewed = new StringBuilder(text);
        var last = proposals.stream()
                .filter(one -> one.text().equals(text))
                .sorted((one, other) -> other.span().from() - one.span().from())
                .toList();
        for (var one : last) {
            var words = one.after() == null ? "<" + one.before() + ">" : one.after();
            renewed.replace(one.span().from(), one.span().to(), words);
        }
        return renewed.toString();
    }
}
