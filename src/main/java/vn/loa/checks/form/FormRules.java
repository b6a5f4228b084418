package vn.loa.checks.form;

import java.util.List;
import vn.loa.checks.Rule;

/** The rules of this package. */
public final class FormRules {

    private FormRules() {}

    public static List<Rule> all() {
        return List.of(new MissingIssuer());
    }
}
