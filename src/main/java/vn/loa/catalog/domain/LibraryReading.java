package vn.loa.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.loa.catalog.LibraryUses;
import vn.loa.catalog.LibraryUses.Use;
import vn.loa.catalog.Shelf;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.storage.FileId;
import vn.loa.web.Days;

/** The library as an officer sees it: what belongs to the whole country and what units above, or his own, offer. */
@Service
@ReadsOnly
public class LibraryReading {

    private static final int MOST_PLANS = 20;

    private static final String ENTRIES =
            """
            with home as (
              select path.ancestor_id id from officer o
                join unit_path path on path.descendant_id = o.unit_id join unit u on u.id = path.ancestor_id
               where o.id = :by and u.kind in ('COMMUNE', 'DISTRICT', 'PROVINCE', 'COUNTRY')
               order by path.depth limit 1)
            select e.*, %s offerer, coalesce(e.offered_by_id = (select id from home), false) own,
                   count(*) over () total
              from library_entry e
              %s
             where %s""".formatted(LibrarySearch.OFFERER, LibrarySearch.OFFERERS, LibrarySight.SEEN);

    private static final String LIST = ENTRIES + """
             and %s and %s and (:shelf = '' or e.shelf = :shelf) and (:area = '' or :area = any(e.kinds))
             and case :from
                   when 'COUNTRY' then e.offered_by_id is null
                   when 'OWN' then e.offered_by_id = (select id from home)
                   when 'ABOVE' then e.offered_by_id is distinct from (select id from home) and e.offered_by_id is not null
                   else true end
           order by e.offered_by_id is null, e.valid_from desc nulls last, e.search, e.id
           limit :size offset :offset""".formatted(SearchWords.within("e.search"), Standing.of("e"));

    private static final String CHANGES = """
            select edition.*, o.full_name, lag(edition.line) over (order by edition.version) earlier
              from library_edition edition left join officer o on o.id = edition.changed_by_id
             where edition.entry_id = :entry order by edition.version desc""";

    private final JdbcClient jdbc;
    private final LibraryUses uses;
    private final Keepers keepers;
    private final KindLabels labels;
    private final Clock clock;

    LibraryReading(JdbcClient jdbc, LibraryUses uses, Keepers keepers, KindLabels labels, Clock clock) {
        this.jdbc = jdbc;
        this.uses = uses;
        this.keepers = keepers;
        this.labels = labels;
        this.clock = clock;
    }

    public Listed<LibraryRow> list(OfficerId by, LibraryFilter filter, int offset, int size) {
        var total = new ArrayList<Integer>();
        var rows = jdbc.sql(LIST)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("text", new SearchWords(filter.text()).text())
                .param("standing", filter.standing().name())
                .param("shelf", filter.shelf() == null ? "" : filter.shelf().name())
                .param("area", filter.area())
                .param("from", filter.from().name())
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> {
                    total.add(row.getInt("total"));
                    return row(row);
                })
                .list();
        var used = uses.of(rows.stream().map(LibraryRow::id).toList());
        return new Listed<>(
                rows.stream()
                        .map(row -> row.used(used.getOrDefault(row.id(), Use.NONE)))
                        .toList(),
                total.isEmpty() ? 0 : total.get(0));
    }

    public LibraryPage page(OfficerId by, UUID entry) {
        var found = find(by, entry);
        var keeper = found.offeredBy() == null
                ? null
                : keepers.find(by).map(Keeper::unit).orElse(null);
        return new LibraryPage(
                entry,
                found.shelf(),
                found.wording(),
                found.offerer(),
                keeper != null && keeper.value().equals(found.offeredBy()),
                uses.of(List.of(entry)).getOrDefault(entry, Use.NONE),
                uses.seenBy(by, entry, MOST_PLANS),
                changes(entry));
    }

    /** The file of a material. */
    public MaterialFile file(OfficerId by, UUID entry) {
        var file = find(by, entry).wording().file();
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }

    /** What all codes are called today, in short. */
    public Map<String, String> shortLabels() {
        return labels.inShort();
    }

    private record Found(
            Shelf shelf,
            LibraryWording wording,
            @Nullable UUID offeredBy,
            @Nullable String offerer) {}

    private Found find(OfficerId by, UUID entry) {
        return jdbc.sql(ENTRIES + " and e.id = :entry")
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("entry", entry)
                .query((row, number) -> new Found(
                        Shelf.valueOf(row.getString("shelf")),
                        wording(row),
                        row.getObject("offered_by_id", UUID.class),
                        row.getString("offerer")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static LibraryRow row(ResultSet row) throws SQLException {
        var wording = wording(row);
        var title = wording.title();
        return new LibraryRow(
                row.getObject("id", UUID.class),
                Shelf.valueOf(row.getString("shelf")),
                title == null ? wording.text() : title,
                title == null ? "" : wording.text(),
                wording.kinds(),
                row.getString("offerer"),
                row.getBoolean("own"),
                wording.file() == null ? null : wording.file().kind(),
                wording.link(),
                wording.validity(),
                Use.NONE);
    }

    private static LibraryWording wording(ResultSet row) throws SQLException {
        return new LibraryWording(
                row.getString("title"),
                row.getString("text"),
                List.of((String[]) row.getArray("kinds").getArray()),
                row.getString("frequency"),
                material(row),
                row.getString("link"),
                new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getString("note"));
    }

    private static @Nullable MaterialFile material(ResultSet row) throws SQLException {
        var sha256 = row.getString("sha256");
        return sha256 == null
                ? null
                : new MaterialFile(
                        FileId.valueOf(sha256),
                        row.getString("file_name"),
                        row.getLong("file_bytes"),
                        MaterialKind.valueOf(row.getString("file_kind")));
    }

    private List<LibraryChange> changes(UUID entry) {
        return jdbc.sql(CHANGES)
                .param("entry", entry)
                .query((row, number) -> change(row))
                .list();
    }

    private static LibraryChange change(ResultSet row) throws SQLException {
        var at = row.getObject("changed_at", OffsetDateTime.class);
        var endedFrom = row.getObject("valid_to", LocalDate.class);
        var line = row.getString("line");
        var earlier = row.getString("earlier");
        return new LibraryChange(
                row.getInt("version"),
                row.getString("full_name"),
                at == null ? null : Days.moment(at.toInstant()),
                line,
                line.equals(earlier) ? null : earlier,
                row.getString("file_name"),
                endedFrom == null ? null : Days.day(endedFrom));
    }
}
