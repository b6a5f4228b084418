package vn.loa.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.catalog.LibraryItem;

/** Finds ready words in the library, the closest first. */
@Component
class LibrarySearch {

    private final JdbcClient jdbc;
    private final Clock clock;

    LibrarySearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param kind a code that the entry must bear; empty for any */
    List<LibraryItem> on(Shelf shelf, String text, String kind, int limit) {
        return jdbc.sql("""
                        select id, text, kinds, frequency from library_entry e
                         where shelf = :shelf and (:kind = '' or :kind = any(kinds)) and %s
                           and (valid_from is null or valid_from <= :today) and (valid_to is null or valid_to > :today)
                         order by word_similarity(plain(:text), search) desc, cardinality(kinds), search, id limit :limit""".formatted(SearchWords.within("e.search")))
                .param("shelf", shelf.name())
                .param("kind", kind)
                .param("text", new SearchWords(text).text())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(LibrarySearch::item)
                .list();
    }

    private static LibraryItem item(ResultSet row, int number) throws SQLException {
        return new LibraryItem(
                row.getObject("id", UUID.class),
                row.getString("text"),
                List.of((String[]) row.getArray("kinds").getArray()),
                row.getString("frequency"));
    }
}
