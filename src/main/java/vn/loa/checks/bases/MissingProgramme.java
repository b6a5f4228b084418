package vn.loa.checks.bases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.checks.About;
import vn.loa.checks.Citation;
import vn.loa.checks.Findings;
import vn.loa.checks.Issuer;
import vn.loa.checks.Level;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Spoken;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** A plan on reform rests on the state's programme and on what its superior plans for the same year. */
@About(id = "LEG-11", severity = Severity.WARNING, source = "Nghị quyết 76/NQ-CP; thông lệ hành chính")
final class MissingProgramme implements Rule {

    private static final String REFORM = "cải cách hành chính";
    private static final String STATE_REFORM = "cải cách hành chính nhà nước";
    private static final List<String> PROGRAMMES = List.of("Chính phủ", "Thủ tướng Chính phủ");
    private static final List<String> ABOVE =
            List.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "Sở", "Bộ Nội vụ");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var issuer = Issuer.of(plan).filter(one -> one.level() == Level.COMMUNE || one.level() == Level.DISTRICT);
        var bases = plan.citations().stream().filter(Citation::isBasis).toList();
        if (issuer.isEmpty() || !isOfACommittee(plan) || !isOnReform(plan)) {
            return;
        }
        var programme = programme(plan);
        if (programme.isPresent() && bases.stream().noneMatch(citation -> isProgramme(citation, plan))) {
            missing(plan, findings, programme.get().citation())
                    .saying("programme")
                    .add();
        }
        var year = plan.document().header().year();
        if (year != null && bases.stream().noneMatch(citation -> isSuperiors(citation, year))) {
            missing(plan, findings, String.valueOf(year)).saying("superior").add();
        }
    }

    private static Findings.Builder missing(Manuscript plan, Findings findings, String what) {
        var spot = plan.passages(Passage.Kind.PREAMBLE).stream()
                .findFirst()
                .map(Passage::spot)
                .orElse(Spot.DOCUMENT);
        return findings.missing(spot, "Căn cứ", what);
    }

    private static boolean isOfACommittee(Manuscript plan) {
        var issuer = plan.document().header().issuer();
        return plan.unit() != null || issuer != null && Spoken.of(issuer).has("Ủy ban nhân dân");
    }

    private static boolean isOnReform(Manuscript plan) {
        var title =
                Spoken.of(Objects.requireNonNullElse(plan.document().header().title(), ""));
        return title.has(REFORM) || title.has("CCHC");
    }

    /** The programme that holds on the day, as the registry has it. */
    private static Optional<LegalDocumentSummary> programme(Manuscript plan) {
        return plan.law().documents().stream()
                .filter(document -> isProgramme(document) && document.holdsOn(plan.day()))
                .filter(document -> document.kind().equals("Nghị quyết"))
                .findFirst();
    }

    private static boolean isProgramme(LegalDocumentSummary document) {
        return document.issuer() != null
                && PROGRAMMES.contains(document.issuer())
                && List.of("Nghị quyết", "Quyết định").contains(document.kind())
                && Objects.requireNonNullElse(document.subject(), "").contains(STATE_REFORM);
    }

    private static boolean isProgramme(Citation citation, Manuscript plan) {
        return plan.law()
                .document(citation.basis())
                .filter(MissingProgramme::isProgramme)
                .isPresent();
    }

    /** A plan of this year by a body above: its subject names the year, or it was made in it. */
    private static boolean isSuperiors(Citation citation, int year) {
        var basis = citation.basis();
        var issuer = Spoken.of(Objects.requireNonNullElse(basis.issuer(), ""));
        var subject = Objects.requireNonNullElse(basis.subject(), "");
        boolean made = basis.date() != null && basis.date().getYear() == year && !subject.contains("giai đoạn");
        return (made || subject.contains(String.valueOf(year)))
                && ABOVE.stream().anyMatch(issuer::has);
    }
}
