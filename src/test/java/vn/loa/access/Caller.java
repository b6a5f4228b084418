package vn.loa.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.Permission;

/**
 * Who asks, in relation to the commune whose things are asked for.
 *
 * @param permission the only one that he holds; null for none
 * @param where where he works and holds it; null for a stranger, who has not signed in
 */
public record Caller(
        @Nullable Permission permission, @Nullable Where where) {

    /** Where an officer stands, seen from the commune. */
    public enum Where {
        /** In one of its offices, with a grant on the commune. */
        OWN,
        /** In another commune of the province. */
        OTHER,
        /** In the province, and so above it. */
        ABOVE,
        /** In one of its offices, with a grant on that office alone. */
        BELOW,
        /** In the country, with a grant on everything. Only administrators have to be there. */
        EVERYWHERE
    }

    public static final Caller STRANGER = new Caller(null, null);

    public static List<Caller> all() {
        var all = new ArrayList<Caller>();
        all.add(STRANGER);
        all.add(new Caller(null, Where.OWN));
        all.add(new Caller(null, Where.OTHER));
        for (var permission : Permission.values()) {
            for (var where : Where.values()) {
                if (where != Where.EVERYWHERE || permission == Permission.ADMIN) {
                    all.add(new Caller(permission, where));
                }
            }
        }
        return all;
    }

    public boolean isStranger() {
        return where == null;
    }

    @Override
    public String toString() {
        return where == null ? "stranger" : (permission == null ? "none" : permission) + "@" + where;
    }
}
