package vn.loa.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page of acts out of millions, never looking at more than some thousands. Where few units or officers come into
 * question, the newest acts of each are fetched by its index and merged; otherwise the log is walked from its end, so many
 * acts at most, and what it has not come to yet is left to the next page.
 */
class ActSearch {

    static final String IN_REACH = """
            (select true from audit_subject s join unit_path path on path.descendant_id = s.subject_id
              where s.act_id = a.id and path.ancestor_id in (:administered) limit 1)""";

    private static final String ABOUT_UNIT = """
            (select true from audit_subject s join unit u on u.id = s.subject_id
              where s.act_id = a.id and u.search like '%' || plain(:unit) || '%' limit 1)""";

    // Sub-selects that nothing can make a join of: who is meant is asked of each act that is walked over.
    private static final String OF_OFFICER = """
            (select o.search like '%' || plain(:officer) || '%' from officer o where o.id = a.officer_id)""";

    private static final int FEW = 50;
    private static final int WALKED = 5_000;

    /** Acts begin in the order of their numbers but for those of the same moment. */
    private static final int SAME_MOMENT = 1_000;

    private final JdbcClient jdbc;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> indexed = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final @Nullable String each;

    ActSearch(JdbcClient jdbc, ActFilter filter, @Nullable Set<UUID> administered) {
        this.jdbc = jdbc;
        condition("a.id < :before", "before", filter.before(), indexed);
        condition("a.action = :action", "action", given(filter.action()), indexed);
        moments(filter);
        condition(IN_REACH, "administered", administered, asked);
        condition(ABOUT_UNIT, "unit", given(filter.unit()), asked);
        condition(OF_OFFICER, "officer", given(filter.officer()), asked);
        each = narrowest(filter, administered);
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    /** Selects rows of {@code audit_act}. */
    String page(int most) {
        if (each == null) {
            return "select a.* from (%s) a %s order by a.id desc limit %d".formatted(walk(), where(asked), most);
        }
        var all = new ArrayList<>(indexed);
        all.addAll(asked);
        return "select a.* from audit_act a where a.id in (select act.id from %s %s order by a.id desc limit %d) act)"
                        .formatted(each, and(all), most)
                + " order by a.id desc limit " + most;
    }

    /** The last act that a walk came to; null if it came to the end of the log. */
    @Nullable
    Long unseen() {
        if (each != null) {
            return null;
        }
        return jdbc.sql("select case when count(*) = %d then min(a.id) end from (%s) a".formatted(WALKED, walk()))
                .params(values)
                .query((row, number) -> row.getObject(1, Long.class))
                .list()
                .get(0);
    }

    private String walk() {
        return "select a.* from audit_act a " + where(indexed) + " order by a.id desc limit " + WALKED;
    }

    /** Where to begin; null where the log has to be walked. */
    private @Nullable String narrowest(ActFilter filter, @Nullable Set<UUID> administered) {
        if (filter.about() != null) {
            return subjects(List.of(filter.about()));
        }
        if (administered != null || !filter.unit().isBlank()) {
            var units = units(administered, filter.unit());
            if (units.size() <= FEW) {
                return subjects(units);
            }
        }
        var officers = filter.officer().isBlank() ? null : officers();
        if (officers == null || officers.size() > FEW) {
            return null;
        }
        values.put("each", array(officers));
        return "unnest(cast(:each as uuid[])) one(id) cross join lateral ("
                + "select a.id from audit_act a where a.officer_id = one.id";
    }

    private String subjects(List<UUID> subjects) {
        values.put("each", array(subjects));
        return "unnest(cast(:each as uuid[])) one(id) cross join lateral ("
                + "select a.id from audit_subject about join audit_act a on a.id = about.act_id"
                + " where about.subject_id = one.id";
    }

    private List<UUID> units(@Nullable Set<UUID> administered, String words) {
        var conditions = new ArrayList<String>();
        if (administered != null) {
            conditions.add("u.id in (select path.descendant_id from unit_path path"
                    + " where path.ancestor_id in (:administered))");
        }
        if (!words.isBlank()) {
            conditions.add("u.search like '%' || plain(:unit) || '%'");
        }
        return ids("select u.id from unit u " + where(conditions) + " limit " + (FEW + 1));
    }

    private List<UUID> officers() {
        return ids("select o.id from officer o where o.search like '%' || plain(:officer) || '%' limit " + (FEW + 1));
    }

    private List<UUID> ids(String sql) {
        return jdbc.sql(sql).params(values).query(UUID.class).list();
    }

    // The log is ordered by number: a day is looked up once and becomes a range of numbers.
    private void moments(ActFilter filter) {
        condition("a.at >= :from", "from", moment(filter.from()), indexed);
        condition("a.at < :to", "to", moment(filter.to()), indexed);
        if (filter.from() != null) {
            edge("a.id >= :low", "low", "coalesce(min(id), 0)", "at >= :from order by at");
        }
        if (filter.to() != null) {
            edge("a.id <= :high", "high", "coalesce(max(id), 0)", "at < :to order by at desc");
        }
    }

    private void edge(String condition, String name, String which, String where) {
        var edge = jdbc.sql("select %s from (select id from audit_act where %s limit %d) edge"
                        .formatted(which, where, SAME_MOMENT))
                .params(values)
                .query(Long.class)
                .single();
        condition(condition, name, edge, indexed);
    }

    private void condition(String condition, String name, @Nullable Object value, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    private static String and(List<String> conditions) {
        return conditions.isEmpty() ? "" : "and " + String.join(" and ", conditions);
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
