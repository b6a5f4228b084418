package vn.loa.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.kernel.NotFound;

/** Reads the registry of legal documents for its pages. */
@Service
@Transactional(readOnly = true)
public class LegalDocumentReading {

    private final LegalDocuments documents;
    private final JdbcClient jdbc;
    private final Clock clock;

    LegalDocumentReading(LegalDocuments documents, JdbcClient jdbc, Clock clock) {
        this.documents = documents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Listed<LegalDocumentRow> list(LegalDocumentFilter filter, int offset, int size) {
        var today = LocalDate.now(clock);
        var total = new ArrayList<Integer>();
        var rows = jdbc.sql("""
                        select d.*, r.kind as r_kind, r.number as r_number, r.subject as r_subject, count(*) over () as total
                          from legal_document d left join legal_document r on r.id = d.replaced_by_id
                         where %s and (:kind = '' or d.kind = :kind) and %s
                         order by position(plain(:text) in d.search) > 0 desc, d.date desc nulls last, d.number, d.id
                         limit :size offset :offset""".formatted(SearchWords.within("d.search"), Standing.of("d")))
                .param("text", new SearchWords(filter.text()).text())
                .param("kind", filter.kind())
                .param("standing", filter.standing().name())
                .param("today", today)
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> {
                    total.add(row.getInt("total"));
                    return rowOf(row, today);
                })
                .list();
        return new Listed<>(rows, total.isEmpty() ? 0 : total.get(0));
    }

    /** The kinds that the registry holds, such as "Nghị định". */
    public List<String> kinds() {
        return jdbc.sql("select kind from legal_document group by kind order by kind collate \"vi-x-icu\"")
                .query(String.class)
                .list();
    }

    public LegalDocumentPage page(LegalDocumentId id) {
        var document = documents.findById(id.value()).orElseThrow(NotFound::new);
        var about = document.description();
        var citation =
                new DocumentCitation(about.kind(), about.number(), about.date(), about.issuer(), about.subject());
        return new LegalDocumentPage(id, about, document.version(), citation.title(), citation.full(), neighbours(id));
    }

    private List<LegalDocumentPage.Neighbour> neighbours(LegalDocumentId id) {
        return jdbc.sql("""
                        select n.id, n.kind, n.number, n.subject, n.id <> o.replaced_by_id or o.replaced_by_id is null as earlier
                          from legal_document o join legal_document n on n.id = o.replaced_by_id or n.replaced_by_id = o.id
                         where o.id = :id order by n.date desc nulls last, n.id""")
                .param("id", id.value())
                .query((row, number) -> new LegalDocumentPage.Neighbour(
                        row.getString("id"), citation(row, "").title(), row.getBoolean("earlier")))
                .list();
    }

    private static LegalDocumentRow rowOf(ResultSet row, LocalDate today) throws SQLException {
        var validity = new Validity(day(row, "valid_from"), day(row, "valid_to"));
        return new LegalDocumentRow(
                row.getString("id"),
                citation(row, "").title(),
                new Validity(day(row, "date"), null).fromText(),
                row.getString("issuer"),
                citation(row, "").subjectBesideTitle(),
                validity.endedOn(today),
                validity.begunOn(today),
                validity.fromText(),
                validity.toText(),
                row.getString("replaced_by_id"),
                row.getString("r_number") == null ? null : citation(row, "r_").title(),
                Confidence.valueOf(row.getString("confidence")).verified());
    }

    private static DocumentCitation citation(ResultSet row, String prefix) throws SQLException {
        return new DocumentCitation(
                row.getString(prefix + "kind"),
                row.getString(prefix + "number"),
                null,
                null,
                row.getString(prefix + "subject"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
