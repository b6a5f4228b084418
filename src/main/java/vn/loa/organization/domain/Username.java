package vn.loa.organization.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.loa.kernel.FieldRejection;

/** The name under which an officer signs in; upper and lower case are the same. */
public record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    public Username {
        value = normal(value);
        if (!FORM.matcher(value).matches()) {
            throw new FieldRejection("username", "officer.username.malformed");
        }
    }

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
