package vn.loa.organization.domain;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.UnitId;

/** Keeps the closure of the tree of units, so that "below" is one look-up. */
@Component
class UnitTree {

    private final JdbcClient jdbc;

    UnitTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two moves at once could close a circle that neither of them sees; so they wait for each other. */
    void lock() {
        jdbc.sql("lock table unit_path in share row exclusive mode").update();
    }

    boolean isBelow(UnitId unit, UnitId ancestor) {
        return jdbc.sql(
                        "select exists (select 1 from unit_path where ancestor_id = :ancestor and descendant_id = :unit)")
                .param("ancestor", ancestor.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    void plant(UnitId unit, @Nullable UnitId parent) {
        jdbc.sql("""
                insert into unit_path (ancestor_id, descendant_id, depth)
                select ancestor_id, :unit, depth + 1 from unit_path where descendant_id = :parent
                union all select :unit, :unit, 0""")
                .param("unit", unit.value())
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .update();
    }

    /** Takes the unit with everything below it to another parent. */
    void move(UnitId unit, @Nullable UnitId parent) {
        jdbc.sql("""
                delete from unit_path path using unit_path below, unit_path above
                 where below.ancestor_id = :unit and above.descendant_id = :unit and above.depth > 0
                   and path.descendant_id = below.descendant_id and path.ancestor_id = above.ancestor_id""").param("unit", unit.value()).update();
        if (parent != null) {
            jdbc.sql("""
                    insert into unit_path (ancestor_id, descendant_id, depth)
                    select above.ancestor_id, below.descendant_id, above.depth + below.depth + 1
                      from unit_path above, unit_path below
                     where above.descendant_id = :parent and below.ancestor_id = :unit""")
                    .param("unit", unit.value())
                    .param("parent", parent.value())
                    .update();
        }
    }
}
