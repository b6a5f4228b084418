package vn.loa.catalog.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.catalog.Shelf;
import vn.loa.kernel.NotFound;

/** Keeps the library, and every state in which an entry of it stood. */
@Service
@Transactional
public class LibraryKeeping {

    private static final String REMEMBER = """
            insert into library_edition (entry_id, version, line, title, text, file_name, link, valid_to, changed_by_id, changed_at)
            select id, version, :line, title, text, file_name, link, valid_to, changed_by_id, changed_at
              from library_entry where id = :id""";

    private final LibraryEntries entries;
    private final LibrarySight sight;
    private final RegistryChanges changes;
    private final JdbcClient jdbc;
    private final Clock clock;

    LibraryKeeping(LibraryEntries entries, LibrarySight sight, RegistryChanges changes, JdbcClient jdbc, Clock clock) {
        this.entries = entries;
        this.sight = sight;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a unit offers is on offer from today, unless another day is named. */
    public UUID add(Keeper keeper, Shelf shelf, LibraryWording wording) {
        var begins = keeper.unit() != null && wording.validity().from() == null;
        var dated = begins
                ? wording.from(
                        new Validity(LocalDate.now(clock), wording.validity().to()))
                : wording;
        return save(keeper, new LibraryEntry(shelf, dated, keeper));
    }

    public void revise(Keeper keeper, UUID id, int version, LibraryWording wording) {
        require(keeper, id);
        var entry = changes.lock(LibraryEntry.class, id, version);
        entry.revise(wording);
        save(keeper, entry);
    }

    /** Answers where it stood. */
    public Shelf end(Keeper keeper, UUID id, int version, LocalDate day) {
        require(keeper, id);
        var entry = changes.lock(LibraryEntry.class, id, version);
        entry.end(day);
        save(keeper, entry);
        return entry.shelf();
    }

    /**
     * An entry that the keeper may change.
     *
     * @throws NotFound if there is none that he may see
     * @throws NotKeeper if somebody else keeps it
     */
    @Transactional(readOnly = true)
    public LibraryEntry find(Keeper keeper, UUID id) {
        var entry = entries.findById(id).orElseThrow(NotFound::new);
        if (!entry.isKeptBy(keeper)) {
            throw refusal(keeper, id);
        }
        return entry;
    }

    /** Before the entry is locked: whether it was changed meanwhile is nothing to tell everybody. */
    private void require(Keeper keeper, UUID id) {
        var kept = jdbc.sql(
                        "select exists (select from library_entry where id = :id and offered_by_id is not distinct from :unit)")
                .param("id", id)
                .param("unit", keeper.unit() == null ? null : keeper.unit().value(), Types.OTHER)
                .query(Boolean.class)
                .single();
        if (!kept) {
            throw refusal(keeper, id);
        }
    }

    private RuntimeException refusal(Keeper keeper, UUID id) {
        return keeper.unit() != null && sight.sees(keeper.officer(), id) ? new NotKeeper() : new NotFound();
    }

    private UUID save(Keeper keeper, LibraryEntry entry) {
        changes.write(
                keeper.officer(), "library_entry", entry, "catalog.library.taken", () -> entries.saveAndFlush(entry));
        jdbc.sql(REMEMBER).param("id", entry.id()).param("line", entry.line()).update();
        return entry.id();
    }
}
