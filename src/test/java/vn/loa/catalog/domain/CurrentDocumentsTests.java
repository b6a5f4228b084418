package vn.loa.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.catalog.domain.LegalDocumentSearch.Succession;

class CurrentDocumentsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();

    @Test
    void endedDocumentGivesWayToItsSuccessor() {
        var documents =
                documents(document(OLD, "42/2022/NĐ-CP", TODAY, NEW), document(NEW, "224/2026/NĐ-CP", null, null));

        assertThat(documents.cite("Căn cứ {văn bản ngắn 42/2022/NĐ-CP};"))
                .contains("Căn cứ Nghị định số 224/2026/NĐ-CP;");
        assertThat(documents.cite("Căn cứ {văn bản 42/2022/NĐ-CP};")).contains("Căn cứ trọn vẹn 224/2026/NĐ-CP;");
    }

    @Test
    void lineWithoutADocumentThatHoldsIsLeftOut() {
        var documents = documents(document(OLD, "42/2022/NĐ-CP", TODAY, null));

        assertThat(documents.cite("Căn cứ {văn bản 42/2022/NĐ-CP};")).isEmpty();
        assertThat(documents.cite("Căn cứ {văn bản 9/2099/NĐ-CP};")).isEmpty();
        assertThat(documents.cite("Không viện dẫn gì")).contains("Không viện dẫn gì");
    }

    @Test
    void circleOfSuccessorsEnds() {
        var documents = documents(document(OLD, "1/2020/NĐ-CP", TODAY, NEW), document(NEW, "2/2021/NĐ-CP", TODAY, OLD));

        assertThat(documents.current("1/2020/NĐ-CP")).isEmpty();
    }

    private static CurrentDocuments documents(Succession... known) {
        return CurrentDocuments.of(List.of(known), TODAY);
    }

    private static Succession document(UUID id, String number, @Nullable LocalDate end, @Nullable UUID successor) {
        var summary = new LegalDocumentSummary(
                new LegalDocumentId(id),
                "Nghị định",
                number,
                null,
                null,
                null,
                null,
                end,
                null,
                null,
                "trọn vẹn " + number,
                "Nghị định số " + number,
                true);
        return new Succession(summary, successor);
    }
}
