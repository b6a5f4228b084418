package vn.loa.audit;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.access.RowChanges;

/** What became of which rows in the end, in one form for the tables' own changes and for those that the audit noted. */
class Rows {

    /** What was there before and is there after, of the columns that differ; null where there was or is no row. */
    record Change(
            @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {

        Change then(Change next) {
            return new Change(before == null ? null : with(next.before(), before), after(next));
        }

        private @Nullable Map<String, Object> after(Change next) {
            return next.after() == null ? null : after == null ? next.after() : with(after, next.after());
        }

        private static Map<String, Object> with(@Nullable Map<String, Object> all, Map<String, Object> rather) {
            var with = new TreeMap<>(all == null ? Map.of() : all);
            with.putAll(rather);
            return with;
        }

        /** Without the columns that are again what they were; null where nothing is left. */
        @Nullable
        Change net() {
            if (before == null || after == null) {
                return before == null && after == null ? null : new Change(full(before), full(after));
            }
            var differs = new TreeSet<>(before.keySet());
            differs.addAll(after.keySet());
            differs.removeIf(column -> Objects.equals(before.get(column), after.get(column)));
            return differs.isEmpty() ? null : new Change(only(before, differs), only(after, differs));
        }

        private static @Nullable Map<String, Object> full(@Nullable Map<String, Object> row) {
            return row == null ? null : only(row, row.keySet());
        }

        private static Map<String, Object> only(Map<String, Object> row, Set<String> columns) {
            var only = new TreeMap<String, Object>();
            columns.stream()
                    .filter(column -> row.get(column) != null)
                    .forEach(column -> only.put(column, row.get(column)));
            return only;
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient owner;
    private final Map<String, List<String>> keys = new HashMap<>();
    private final Map<String, Set<String>> derived = new HashMap<>();
    private final Map<String, Set<String>> masked = new HashMap<>();
    private final Set<String> exempt;

    Rows(JdbcClient owner) {
        this.owner = owner;
        this.exempt = owner.sql("select table_name from audit_exempt")
                .query(String.class)
                .set();
        owner.sql("""
                        select c.relname, a.attname, a.attgenerated <> '' as derived,
                               (select array_position(i.indkey::int2[], a.attnum) from pg_index i
                                 where i.indrelid = c.oid and i.indisprimary) as key,
                               coalesce((select m.treatment from audit_masked_column m
                                 where m.table_name = c.relname and m.column_name = a.attname),
                                 case when a.atttypid = 'bytea'::regtype then 'DIGEST' end) as treatment
                          from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0
                           and not a.attisdropped
                         order by 1, 4, 2""").query(row -> {
            var table = row.getString(1);
            if (row.getBoolean(3)) {
                derived.computeIfAbsent(table, none -> new TreeSet<>()).add(row.getString(2));
            }
            if (row.getObject(4) != null) {
                keys.computeIfAbsent(table, none -> new java.util.ArrayList<>()).add(row.getString(2));
            }
            if (row.getString(5) != null) {
                masked.computeIfAbsent(table, none -> new TreeSet<>()).add(row.getString(2));
            }
        });
    }

    /** From rows before and after. */
    Map<String, Change> changed(List<RowChanges.Change> changes) {
        var net = new TreeMap<String, Change>();
        for (var change : changes) {
            if (exempt.contains(change.table())) {
                continue;
            }
            var before = row(change.table(), change.before());
            var after = row(change.table(), change.after());
            if (before != null && after != null && key(change.table(), before).equals(key(change.table(), after))) {
                add(net, key(change.table(), after), new Change(before, after));
            } else {
                if (before != null) {
                    add(net, key(change.table(), before), new Change(before, null));
                }
                if (after != null) {
                    add(net, key(change.table(), after), new Change(null, after));
                }
            }
        }
        var rest = net(net);
        rest.replaceAll((key, change) -> {
            var columns = masked.getOrDefault(key.substring(0, key.indexOf(' ')), Set.of());
            return new Change(hidden(change.before(), columns, "before"), hidden(change.after(), columns, "after"));
        });
        return rest;
    }

    /** From what the audit holds of these acts. */
    Map<String, Change> audited(List<Long> acts) {
        var net = new TreeMap<String, Change>();
        if (!acts.isEmpty()) {
            owner.sql("""
                            select table_name, row_key, before::text, after::text from audit_change
                             where act_id in (:acts) and coalesce(before, after) is not null order by id""").param("acts", acts).query(row -> {
                var columns = masked.getOrDefault(row.getString(1), Set.of());
                var before = digestsHidden(parsed(row.getString(3)), columns, "before");
                var after = digestsHidden(parsed(row.getString(4)), columns, "after");
                add(net, row.getString(1) + " " + row.getString(2), new Change(before, after));
            });
        }
        return net(net);
    }

    private static Map<String, Change> net(Map<String, Change> all) {
        var net = new TreeMap<String, Change>();
        all.forEach((key, change) -> {
            var rest = change.net();
            if (rest != null) {
                net.put(key, rest);
            }
        });
        return net;
    }

    private static void add(Map<String, Change> net, String key, Change change) {
        net.merge(key, change, Change::then);
    }

    private String key(String table, Map<String, Object> row) {
        return table + " "
                + keys.get(table).stream()
                        .map(column -> row.get(column).toString())
                        .collect(Collectors.joining(","));
    }

    private @Nullable Map<String, Object> row(String table, @Nullable String json) {
        var row = parsed(json);
        if (row != null) {
            row.keySet().removeAll(derived.getOrDefault(table, Set.of()));
        }
        return row;
    }

    /** Of a secret it is known that it was there, and whether it changed. */
    private static @Nullable Map<String, Object> hidden(
            @Nullable Map<String, Object> row, Set<String> columns, String when) {
        if (row == null) {
            return null;
        }
        var hidden = new TreeMap<>(row);
        columns.forEach(column -> hidden.computeIfPresent(column, (name, value) -> "hidden " + when));
        return hidden;
    }

    /** A value that the audit should not hold stays, and differs from what is expected. */
    private static @Nullable Map<String, Object> digestsHidden(
            @Nullable Map<String, Object> row, Set<String> columns, String when) {
        if (row == null) {
            return null;
        }
        var digested = columns.stream()
                .filter(column -> row.get(column) instanceof String text && text.matches("\\*{3}|sha256:[0-9a-f]{64}"))
                .collect(Collectors.toSet());
        return hidden(row, digested, when);
    }

    private static @Nullable Map<String, Object> parsed(@Nullable String json) {
        if (json == null) {
            return null;
        }
        var row = new TreeMap<>(JSON.readValue(json, new TypeReference<Map<String, Object>>() {}));
        row.replaceAll((column, value) -> value instanceof String text ? moment(text) : value);
        return row;
    }

    /** The same moment is written in the time zone of whoever wrote it. */
    private static Object moment(String text) {
        if (!text.matches("\\d{4}-\\d\\d-\\d\\dT.*[+-]\\d\\d:\\d\\d")) {
            return text;
        }
        try {
            return OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
