package vn.loa.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.catalog.Shelf;
import vn.loa.organization.OfficerId;

class RegistryEntryTests {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Validity FROM_JULY = new Validity(JULY, null);

    @Test
    void holdsFromItsFirstDayUntilTheDayBeforeItsEnd() {
        var validity = new Validity(LocalDate.of(2022, 8, 15), JULY);

        assertThat(validity.holdsOn(LocalDate.of(2022, 8, 14))).isFalse();
        assertThat(validity.holdsOn(LocalDate.of(2022, 8, 15))).isTrue();
        assertThat(validity.holdsOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(validity.holdsOn(JULY)).isFalse();
    }

    @Test
    void endsNotBeforeItBegins() {
        assertThatThrownBy(() -> new Validity(JULY, JULY.minusDays(1))).isInstanceOf(InvalidEntry.class);
    }

    @Test
    void documentIsNotReplacedByItself() {
        var id = LegalDocumentId.random();
        var decree = new LegalDocument(id, decree());

        assertThatThrownBy(() -> decree.end(JULY.plusYears(1), id.value())).isInstanceOf(InvalidEntry.class);
    }

    @Test
    void endedDocumentKeepsItsSuccessor() {
        var decree = new LegalDocument(LegalDocumentId.random(), decree());
        var successor = LegalDocumentId.random();

        decree.end(JULY.plusYears(1), successor.value());

        assertThat(decree.validity().endedOn(JULY.plusYears(1))).isTrue();
        assertThat(decree.description().replacedBy()).isEqualTo(successor.value());
    }

    @Test
    void nameNeedsACodeOfItsFamily() {
        var naming =
                new KindNaming("LOUDSPEAKER", "Truyền thanh", "Truyền thanh", List.of(), null, null, FROM_JULY, null);

        assertThatThrownBy(() -> new KindName(KindFamily.AREA, naming)).isInstanceOf(InvalidEntry.class);
    }

    @Test
    void contentBearsAreasOnly() {
        var wording = new LibraryWording("Hướng dẫn dùng VNeID", List.of("CITIZENS"), null, FROM_JULY, null);

        assertThatThrownBy(() -> new LibraryEntry(Shelf.CONTENT, wording, Keeper.ofCountry(OfficerId.random())))
                .isInstanceOf(InvalidEntry.class);
    }

    private static LegalDocumentDescription decree() {
        return new LegalDocumentDescription(
                "Nghị định", "1/2026/NĐ-CP", null, "Chính phủ", null, FROM_JULY, null, Confidence.SECONDARY, null);
    }
}
