package vn.loa.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.catalog.LibraryItem;
import vn.loa.catalog.LibrarySource;
import vn.loa.catalog.LibraryState;
import vn.loa.catalog.Shelf;
import vn.loa.organization.UnitId;

/** Finds in the library what a unit may pick, the closest and what units offer first, and how it stands with what was picked. */
@Component
class LibrarySearch {

    /** Who offers it, in words: the office that wrote it and the unit it wrote it for. */
    static final String OFFERER = """
            case when office.id is null or office.id = offering.id then offering.name
                 else office.name || ', ' || offering.name end""";

    static final String OFFERERS = """
            left join unit offering on offering.id = e.offered_by_id
            left join unit office on office.id = e.office_id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LibrarySearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param unit whose plan it is for; null for what belongs to the whole country
     * @param kind a code that the entry must bear; empty for any
     */
    List<LibraryItem> on(Shelf shelf, @Nullable UnitId unit, String text, String kind, int limit) {
        return jdbc.sql("""
                        select e.id, e.version, edition.line, e.title, e.kinds, e.frequency, %s offerer
                          from library_entry e
                          join library_edition edition on edition.entry_id = e.id and edition.version = e.version
                          %s
                         where e.shelf = :shelf and (:kind = '' or :kind = any(e.kinds)) and %s and %s
                           and (e.valid_from is null or e.valid_from <= :today) and (e.valid_to is null or e.valid_to > :today)
                         order by word_similarity(plain(:text), e.search) desc, e.offered_by_id is null, cardinality(e.kinds), e.search, e.id
                         limit :limit""".formatted(OFFERER, OFFERERS, LibrarySight.OFFERED, SearchWords.within("e.search")))
                .param("shelf", shelf.name())
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .param("kind", kind)
                .param("text", new SearchWords(text).text())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(LibrarySearch::item)
                .list();
    }

    /** Those of the sources that exist and are on offer to the unit. */
    Set<LibrarySource> offered(Collection<LibrarySource> sources, UnitId unit) {
        return jdbc
                .sql("""
                        select e.id, edition.version from library_edition edition join library_entry e on e.id = edition.entry_id
                         where e.id in (:entries) and %s""".formatted(LibrarySight.OFFERED))
                .param("entries", sources.stream().map(LibrarySource::entry).toList())
                .param("unit", unit.value())
                .query((row, number) -> new LibrarySource(row.getObject("id", UUID.class), row.getInt("version")))
                .stream()
                .filter(sources::contains)
                .collect(Collectors.toSet());
    }

    List<LibraryState> states(Collection<LibrarySource> sources) {
        return jdbc
                .sql("""
                        select e.id, e.shelf, coalesce(e.title, e.text) title, %s offerer, taken.version, taken.line taken,
                               now.line, now.version current, e.changed_at, e.valid_to, e.sha256 is not null file
                          from library_entry e
                          join library_edition now on now.entry_id = e.id and now.version = e.version
                          join library_edition taken on taken.entry_id = e.id
                          %s
                         where e.id in (:entries)""".formatted(OFFERER, OFFERERS))
                .param("entries", sources.stream().map(LibrarySource::entry).toList())
                .query(this::state)
                .stream()
                .filter(state -> sources.contains(state.source()))
                .toList();
    }

    private LibraryState state(ResultSet row, int number) throws SQLException {
        var entry = row.getObject("id", UUID.class);
        var changedAt = row.getObject("changed_at", OffsetDateTime.class);
        var validTo = row.getObject("valid_to", LocalDate.class);
        return new LibraryState(
                new LibrarySource(entry, row.getInt("version")),
                Shelf.valueOf(row.getString("shelf")),
                row.getString("title"),
                row.getString("offerer"),
                row.getString("taken"),
                row.getString("line"),
                new LibrarySource(entry, row.getInt("current")),
                changedAt == null ? null : changedAt.toInstant(),
                validTo == null || validTo.isAfter(LocalDate.now(clock)) ? null : validTo,
                row.getBoolean("file"));
    }

    private static LibraryItem item(ResultSet row, int number) throws SQLException {
        return new LibraryItem(
                new LibrarySource(row.getObject("id", UUID.class), row.getInt("version")),
                row.getString("line"),
                row.getString("title"),
                List.of((String[]) row.getArray("kinds").getArray()),
                row.getString("frequency"),
                row.getString("offerer"));
    }
}
