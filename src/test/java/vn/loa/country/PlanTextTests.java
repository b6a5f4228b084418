package vn.loa.country;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.loa.checks.Checks;
import vn.loa.checks.IssuingUnit;
import vn.loa.checks.Law;
import vn.loa.checks.Level;
import vn.loa.checks.Manuscript;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Place;
import vn.loa.documents.PlanDocument.Severity;

@DisplayName("A generated plan")
class PlanTextTests {

    private static final Extent EXTENT = new Extent(40, 2, 0, 11, LocalDate.of(2026, 11, 21));
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Test
    @DisplayName("can be handed in: nothing in it is an error or a warning")
    void nothingHoldsItBack() {
        var phrases = new Phrases();
        var teller = new PlanStory.Teller(EXTENT, phrases);
        var documents = documents();
        var open = new ArrayList<String>();
        for (var commune : Land.of(EXTENT, phrases).communes()) {
            for (var story : teller.of(commune)) {
                var lot = EXTENT.lot(0, story.id().getMostSignificantBits());
                var plan = new PlanText(story, phrases, lot, documents).written();
                open.addAll(open(plan, story));
            }
        }
        assertThat(open).isEmpty();
    }

    private static List<String> open(PlanDocument plan, PlanStory story) {
        var handedIn = story.steps().isEmpty()
                ? story.began()
                : story.steps()
                        .get(0)
                        .at()
                        .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                        .toLocalDate();
        var manuscript =
                new Manuscript(plan, List.of(), Manuscript.Stage.DRAFT, handedIn, unit(story.commune()), Law.shipped());
        return Checks.of(manuscript).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .map(finding -> finding.rule() + ": " + finding.message())
                .toList();
    }

    private static IssuingUnit unit(Commune commune) {
        var villages = commune.villages().stream().map(Commune.Village::name).toList();
        return new IssuingUnit(
                commune.code(),
                commune.fullName(),
                Level.COMMUNE,
                commune.province().name(),
                REFORM,
                null,
                null,
                villages);
    }

    private static List<RegisteredDocument> documents() {
        var kinds = Set.of("Nghị định", "Nghị quyết", "Quyết định", "Chỉ thị", "Thông tư");
        return Law.shipped().documents().stream()
                .filter(document -> kinds.contains(document.kind()))
                .filter(document -> document.date() != null && document.validFrom() != null)
                .map(document -> new RegisteredDocument(
                        document.kind(),
                        String.valueOf(document.number()),
                        requireNonNull(document.date()),
                        String.valueOf(document.issuer()),
                        requireNonNull(document.subject()),
                        requireNonNull(document.validFrom()),
                        document.validTo()))
                .filter(document -> Citations.in("Căn cứ " + document.inFull() + ";", Place.PREAMBLE)
                                .size()
                        == 1)
                .toList();
    }
}
