package vn.loa.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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
    private static final Pattern LAW = Pattern.compile("(?iu)(luật|bộ luật|pháp lệnh) (.+)");

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

    Optional<LegalDocumentSummary> byNumber(String number, @Nullable LocalDate date) {
        return cited(null, new SearchWords(number).text(), date, null);
    }

    /** @param name with its kind, such as "Luật Ngân sách nhà nước" */
    Optional<LegalDocumentSummary> law(String name, @Nullable LocalDate date) {
        var named = LAW.matcher(new SearchWords(name).text());
        return named.matches() ? cited(capital(named.group(1)), null, date, named.group(2)) : Optional.empty();
    }

    private Optional<LegalDocumentSummary> cited(
            @Nullable String kind, @Nullable String number, @Nullable LocalDate date, @Nullable String subject) {
        return jdbc.sql(SELECT + "where d.id = cited_document(:kind, :number, :date, :subject)")
                .param("kind", kind, Types.VARCHAR)
                .param("number", number, Types.VARCHAR)
                .param("date", date, Types.DATE)
                .param("subject", subject, Types.VARCHAR)
                .query(LegalDocumentSearch::summary)
                .optional();
    }

    private static String capital(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1).toLowerCase(Locale.ROOT);
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

    List<LegalDocumentSummary> every() {
        return jdbc.sql(SELECT + "order by d.number collate \"C\", d.date nulls last")
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
                successor(row),
                citation.full(),
                citation.brief(),
                Confidence.valueOf(row.getString("confidence")).verified());
    }

    private static @Nullable LegalDocumentId successor(ResultSet row) throws SQLException {
        var successor = row.getObject("replaced_by_id", UUID.class);
        return successor == null ? null : new LegalDocumentId(successor);
    }

    private static @Nullable String replacement(ResultSet row) throws SQLException {
        var number = row.getString("r_number");
        return number == null
                ? null
                : new DocumentCitation(row.getString("r_kind"), number, null, null, row.getString("r_subject")).brief();
    }
}
