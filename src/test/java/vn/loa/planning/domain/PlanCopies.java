package vn.loa.planning.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.TestDatabase;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/**
 * Many plans that are all alike, made by the database in one go: a test that needs ten thousand can't begin each by
 * itself.
 */
final class PlanCopies {

    private static final List<String> TABLES = List.of(
            "plan_recipient",
            "plan_appendix",
            "plan_stamp",
            "plan_transition",
            "section",
            "section_line",
            "plan_activity",
            "citation",
            "citation_correction",
            "plan_comment");
    private static final Map<String, List<String>> COLUMNS = new HashMap<>();
    private static final Set<String> OWN = Set.of("id", "plan_id", "section_id", "parent_id", "line_id");

    private final JdbcClient owner;
    private final UUID plan;
    private final String batch;

    private PlanCopies(JdbcClient owner, PlanId plan, String batch) {
        this.owner = owner;
        this.plan = plan.value();
        this.batch = batch;
    }

    /** No copies yet. */
    static PlanCopies none(TestDatabase.Owner owner, PlanId plan) {
        return new PlanCopies(owner.jdbc(), plan, "");
    }

    /** @param batch tells the copies from those that were made of the same plan before */
    static PlanCopies make(TestDatabase.Owner owner, PlanId plan, String batch, int count) {
        var copies = new PlanCopies(owner.jdbc(), plan, batch);
        // Without triggers: the copies are the scene, not the play.
        var script = new StringBuilder("set session_replication_role = replica;");
        script.append(copies.insert("plan", "id = '" + plan + "'", count));
        for (var table : TABLES) {
            var which = table.equals("section_line")
                    ? "section_id in (select id from section where plan_id = '" + plan + "')"
                    : "plan_id = '" + plan + "'";
            script.append(copies.insert(table, which, count));
        }
        copies.owner.sql(script.toString()).update();
        return copies;
    }

    /** Other tests shall not have to look through all that was done in this unit. */
    static void removeAllOf(TestDatabase.Owner owner, UnitId unit) {
        var gone = "select id from plan where unit_id = '" + unit + "'";
        var script = new StringBuilder("set session_replication_role = replica;");
        script.append("delete from section_line where section_id in (select id from section where plan_id in (%s));"
                .formatted(gone));
        TABLES.stream()
                .filter(table -> !table.equals("section_line"))
                .forEach(table -> script.append("delete from %s where plan_id in (%s);".formatted(table, gone)));
        script.append("delete from occurrence where unit_id = '" + unit + "';");
        script.append("delete from activity where unit_id = '" + unit + "';");
        script.append("delete from report where unit_id = '" + unit + "';");
        script.append("delete from plan where unit_id = '" + unit + "';");
        owner.jdbc().sql(script.toString()).update();
    }

    PlanId plan(int number) {
        return new PlanId(of(plan, number));
    }

    /** What has this id in the original. */
    UUID of(UUID original, int number) {
        try {
            var hash = MessageDigest.getInstance("MD5")
                    .digest((original + batch + number).getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String insert(String table, String which, int count) {
        var columns = COLUMNS.computeIfAbsent(table, this::columns);
        return "insert into %s (%s) select %s from %s, generate_series(0, %d) copy where %s;"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream().map(column -> value(table, column)).collect(Collectors.joining(", ")),
                        table,
                        count - 1,
                        which);
    }

    private List<String> columns(String table) {
        return owner.sql("""
                        select attname from pg_attribute
                         where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped and attgenerated = ''""").param(table).query(String.class).list();
    }

    private String value(String table, String column) {
        if (OWN.contains(column)) {
            return "md5(" + column + "::text || '" + batch + "' || copy)::uuid";
        }
        return table.equals("plan") && column.equals("number") ? "number || '" + batch + "' || copy" : column;
    }
}
