package vn.loa.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.catalog.LegalDocumentSummary;

/** Finds legal documents by number, by name and by words, a query each. */
@Component
class LegalDocumentSearch {

    private static final String SELECT = """
            select d.*, r.kind as r_kind, r.number as r_number, r.subject as r_subject
              from legal_document d left join legal_document r on r.id = d.replaced_by_id
            """;
    private static final String KEY = "ltrim(regexp_replace(plain(:number), '\\s', '', 'g'), '0')";

    private final JdbcClient jdbc;
    private final Clock clock;

    LegalDocumentSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<LegalDocumentSummary> byId(UUID id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .query(LegalDocumentSearch::summary)
                .optional();
    }

    /**
     * A number with a year in it ("61/2018/NĐ-CP", also "61/2018") names one document, whatever date is written beside it;
     * one without a year ("82/QĐ-BNV") is given out anew each year, so the date decides, and without a date only a number
     * that stands once in the registry is safe to take.
     */
    Optional<LegalDocumentSummary> byNumber(String number, @Nullable LocalDate date) {
        var found = jdbc.sql(SELECT + """
                        where (d.number_key = %1$s or (%1$s ~ '^[0-9]+/[0-9]{4}$' and starts_with(d.number_key, %1$s || '/')))
                          and (cast(:date as date) is null or d.date = :date or d.number_key ~ '/[0-9]{4}/'
                               or d.date is null and extract(year from d.valid_from) = extract(year from cast(:date as date)))
                        order by d.number_key = %1$s desc, d.date is not distinct from cast(:date as date) desc, d.id limit 2""".formatted(KEY))
                .param("number", new SearchWords(number).text())
                .param("date", date)
                .query(LegalDocumentSearch::summary)
                .list();
        var ambiguous = found.size() > 1 && date == null;
        return ambiguous ? Optional.empty() : found.stream().findFirst();
    }

    Optional<LegalDocumentSummary> law(String name, @Nullable LocalDate date) {
        return jdbc.sql(SELECT + """
                        where d.kind in ('Luật', 'Pháp lệnh', 'Bộ luật') and plain(d.kind || ' ' || d.subject) = plain(:name)
                          and (cast(:date as date) is null or d.date = :date)
                        order by d.date desc nulls last, d.id limit 1""")
                .param("name", new SearchWords(name).text())
                .param("date", date)
                .query(LegalDocumentSearch::summary)
                .optional();
    }

    List<LegalDocumentSummary> byWords(String text, int limit) {
        return jdbc.sql(SELECT + "where " + SearchWords.within("d.search") + """
                         order by starts_with(d.number_key, ltrim(replace(plain(:text), ' ', ''), '0')) desc,
                                  position(plain(:text) in d.search) > 0 desc,
                                  (d.valid_to is null or d.valid_to > :today) desc,
                                  word_similarity(plain(:text), d.search) desc, d.date desc nulls last, d.id limit :limit""")
                .param("text", new SearchWords(text).text())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(LegalDocumentSearch::summary)
                .list();
    }

    /** The documents of these numbers and all that replaced them, one after the other. */
    List<Succession> successions(Collection<String> numbers) {
        return jdbc.sql("""
                        with recursive chain(id) as (
                          select id from legal_document where number in (:numbers)
                          union
                          select d.replaced_by_id from legal_document d join chain c on c.id = d.id
                           where d.replaced_by_id is not null
                        )
                        """ + SELECT + "where d.id in (select id from chain)")
                .param("numbers", numbers)
                .query((row, number) ->
                        new Succession(summary(row, number), row.getObject("replaced_by_id", UUID.class)))
                .list();
    }

    /** A document and the one that took its place. */
    record Succession(
            LegalDocumentSummary document, @Nullable UUID successor) {

        boolean holdsOn(LocalDate day) {
            return document.holdsOn(day);
        }
    }

    private static LegalDocumentSummary summary(ResultSet row, int number) throws SQLException {
        var citation = new DocumentCitation(
                row.getString("kind"),
                row.getString("number"),
                row.getObject("date", LocalDate.class),
                row.getString("issuer"),
                row.getString("subject"));
        return new LegalDocumentSummary(
                new LegalDocumentId(row.getObject("id", UUID.class)),
                citation.kind(),
                citation.number(),
                citation.date(),
                citation.issuer(),
                citation.subject(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                replacement(row),
                citation.full(),
                citation.brief(),
                Confidence.valueOf(row.getString("confidence")).verified());
    }

    private static @Nullable String replacement(ResultSet row) throws SQLException {
        var number = row.getString("r_number");
        return number == null
                ? null
                : new DocumentCitation(row.getString("r_kind"), number, null, null, row.getString("r_subject")).brief();
    }
}
