package vn.loa.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.catalog.Shelf;

/** Reads the smaller registries for their lists: names of kinds, the library, templates. */
@Service
@Transactional(readOnly = true)
public class RegistryReading {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistryReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Listed<RegistryRow> kinds(KindFamily family, RegistryFilter filter, int offset, int size) {
        return list("""
                select id, label as title, concat_ws(' · ', short_label, statutory_type, replace(nullif(aliases, ''), E'\\n', ', ')) as detail,
                       code as kind, valid_from, valid_to, count(*) over () as total
                  from kind_name e where family = :within and %s and %s
                 order by position, valid_from desc nulls last, id limit :size offset :offset""", family.name(), filter, offset, size);
    }

    public Listed<RegistryRow> library(Shelf shelf, RegistryFilter filter, int offset, int size) {
        return list("""
                select id, coalesce(title, text) as title, case when title is null then frequency else left(text, 200) end as detail, array_to_string(kinds, ' ') as kind, valid_from, valid_to,
                       count(*) over () as total
                  from library_entry e
                 where shelf = :within and offered_by_id is null and %s and %s and (:kind = '' or :kind = any(kinds))
                 order by kinds, search, id limit :size offset :offset""", shelf.name(), filter, offset, size);
    }

    public Listed<RegistryRow> changedNames(RegistryFilter filter, int offset, int size) {
        return list("""
                select id, old_name as title, concat_ws(' · ', '→ ' || new_name, to_char(valid_from, 'DD/MM/YYYY'), source) as detail,
                       kind, valid_from, valid_to, count(*) over () as total
                  from changed_name e where %s and %s and (:kind = '' or kind = :kind)
                 order by kind, old_name, valid_from, id limit :size offset :offset""", "", filter, offset, size);
    }

    public Listed<RegistryRow> abbreviations(RegistryFilter filter, int offset, int size) {
        return list("""
                select id, short_form as title, full_form as detail, :within as kind, valid_from, valid_to, count(*) over () as total
                  from abbreviation e where %s and %s
                 order by short_form collate "C", valid_from, id limit :size offset :offset""", "", filter, offset, size);
    }

    public Listed<RegistryRow> templates(RegistryFilter filter, int offset, int size) {
        return list("""
                select id, name as title, note as detail, :within as kind, valid_from, valid_to, count(*) over () as total
                  from plan_template e where %s and %s
                 order by valid_from desc, name, id limit :size offset :offset""", "", filter, offset, size);
    }

    private Listed<RegistryRow> list(String select, String within, RegistryFilter filter, int offset, int size) {
        var today = LocalDate.now(clock);
        var total = new ArrayList<Integer>();
        var rows = jdbc.sql(select.formatted(SearchWords.within("e.search"), Standing.of("e")))
                .param("within", within)
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

    private static RegistryRow rowOf(ResultSet row, LocalDate today) throws SQLException {
        var validity =
                new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
        return new RegistryRow(
                row.getString("id"),
                row.getString("title"),
                row.getString("detail"),
                row.getString("kind").isEmpty()
                        ? List.of()
                        : List.of(row.getString("kind").split(" ")),
                validity.endedOn(today),
                validity.begunOn(today),
                validity.fromText(),
                validity.toText());
    }
}
