package vn.loa.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerId;

/**
 * Who sees what of the library: what belongs to the whole country, and what is offered by a unit that the officer works in
 * or below, or holds a grant on or below. For others what a unit offers does not exist.
 */
@Component
class LibrarySight {

    /** SQL for entries {@code e} that the officer {@code :by} sees on {@code :today}. */
    static final String SEEN = """
            (e.offered_by_id is null or e.offered_by_id in (
               select path.ancestor_id from unit_path path
                where path.descendant_id in (select o.unit_id from officer o where o.id = :by
                                             union all
                                             select held.unit_id from grants_of(:by, :today) held)))""";

    /** SQL for entries {@code e} that are on offer to the unit {@code :unit}. */
    static final String OFFERED = """
            (e.offered_by_id is null or exists (
               select from unit_path path where path.ancestor_id = e.offered_by_id and path.descendant_id = :unit))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LibrarySight(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean sees(OfficerId by, UUID entry) {
        return jdbc.sql("select exists (select from library_entry e where e.id = :entry and " + SEEN + ")")
                .param("entry", entry)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
