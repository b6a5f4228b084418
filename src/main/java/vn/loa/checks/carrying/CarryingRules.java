package vn.loa.checks.carrying;

import java.util.List;
import vn.loa.checks.Rule;

/** The rules of this package. */
public final class CarryingRules {

    private CarryingRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
