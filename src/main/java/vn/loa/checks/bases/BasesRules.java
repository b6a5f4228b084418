package vn.loa.checks.bases;

import java.util.List;
import vn.loa.checks.Rule;

/** The rules of this package. */
public final class BasesRules {

    private BasesRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
