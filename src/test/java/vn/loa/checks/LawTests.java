package vn.loa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.catalog.ChangedName;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.catalog.domain.ChangedNameKeeping;
import vn.loa.catalog.domain.Confidence;
import vn.loa.catalog.domain.NameChange;
import vn.loa.catalog.domain.Validity;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;

@ApplicationTest
class LawTests {

    @Autowired
    LawBook book;

    @Autowired
    ChangedNameKeeping names;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void citationMeansTheSameDocumentAsInTheDatabase() {
        var law = book.current();
        for (var citation : citations(law)) {
            assertThat(law.document(citation).map(document -> document.id().value()))
                    .as("%s", citation)
                    .isEqualTo(cited(citation));
        }
    }

    private static List<LegalBasis> citations(Law law) {
        var citations = new ArrayList<LegalBasis>();
        citations.add(basis("Quyết định", "9999/QĐ-XYZ", null, null));
        citations.add(basis("Luật", null, null, null));
        for (var document : law.documents()) {
            var day = document.date();
            var number = document.number();
            var typed = "0" + number.replace("Đ", "Ð").replace("/", " / ");
            for (var date : dates(document)) {
                citations.add(basis(document.kind(), number, date, null));
                citations.add(basis(document.kind(), typed, date, null));
                citations.add(basis(document.kind(), number.replaceFirst("^(\\d+/\\d{4})/.*", "$1"), date, null));
                citations.add(basis(document.kind(), null, date, document.subject()));
            }
            citations.add(basis("Quyết định", null, day, document.subject()));
            citations.add(basis(document.kind(), number.toLowerCase(java.util.Locale.ROOT), day, null));
        }
        return citations;
    }

    private static List<@Nullable LocalDate> dates(LegalDocumentSummary document) {
        var dates = new ArrayList<@Nullable LocalDate>();
        dates.add(null);
        dates.add(LocalDate.of(2026, 5, 4));
        if (document.date() != null) {
            dates.add(document.date());
            dates.add(document.date().plusDays(1));
            dates.add(document.date().minusYears(3));
        }
        if (document.validFrom() != null) {
            dates.add(document.validFrom().plusDays(2));
        }
        return dates;
    }

    private static LegalBasis basis(
            String kind, @Nullable String number, @Nullable LocalDate date, @Nullable String subject) {
        return new LegalBasis(kind, number, date, null, subject, Place.BODY, "");
    }

    private java.util.Optional<UUID> cited(LegalBasis citation) {
        return jdbc.sql("select id from legal_document where id = cited_document(:kind, :number, :date, :subject)")
                .param("kind", citation.kind(), Types.VARCHAR)
                .param("number", citation.number(), Types.VARCHAR)
                .param("date", citation.date(), Types.DATE)
                .param("subject", citation.subject(), Types.VARCHAR)
                .query(UUID.class)
                .optional();
    }

    @Test
    void documentThatEndedLeadsToTheOneThatHolds() {
        var law = Law.shipped();
        var old = law.document(basis("Luật", "77/2015/QH13", null, null)).orElseThrow();

        assertThat(law.successor(old, LocalDate.of(2026, 1, 1)))
                .get()
                .extracting(LegalDocumentSummary::number)
                .isEqualTo("72/2025/QH15");
        assertThat(law.successor(old, LocalDate.of(2025, 4, 1)))
                .get()
                .extracting(LegalDocumentSummary::number)
                .isEqualTo("65/2025/QH15");
        var current = law.document(basis("Luật", "72/2025/QH15", null, null)).orElseThrow();
        assertThat(law.successor(current, LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void changeOfARegistryCountsWithoutARestart() {
        var before = book.current().changedNames();
        var name = "Phòng thử " + UUID.randomUUID();
        names.add(
                communes.administrator(),
                new NameChange(
                        ChangedName.Kind.BODY,
                        name,
                        null,
                        new Validity(LocalDate.of(2025, 7, 1), null),
                        null,
                        "Luật",
                        Confidence.UNKNOWN,
                        null));

        assertThat(before).extracting(ChangedName::oldName).doesNotContain(name);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(book.current().changedNames())
                        .filteredOn(changed -> changed.oldName().equals(name))
                        .singleElement()
                        .satisfies(changed -> assertThat(changed.verified()).isFalse()));
    }
}
