package vn.loa.planning;

/** Says in SQL which plans an officer may see; the same rule as that of a plan's own page, for many plans at once. */
public final class VisiblePlans {

    private static final String VISIBLE = """
            (%1$s.status in ('ISSUED', 'CLOSED', 'REPLACED')
              or %1$s.unit_id = any(array(select path.ancestor_id from officer o
                                         join unit_path path on path.descendant_id = o.unit_id where o.id = :by))
              or %1$s.status <> 'DRAFT'
                and %1$s.within && array(select held.unit_id from grants_of(:by, :today) held))""";

    private VisiblePlans() {}

    /** The condition on the table {@code plan} under this name; takes the parameters {@code by} and {@code today}. */
    public static String as(String plan) {
        return VISIBLE.formatted(plan);
    }
}
