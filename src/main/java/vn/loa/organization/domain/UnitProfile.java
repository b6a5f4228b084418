package vn.loa.organization.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.kernel.FieldRejection;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;

/** What an administrator says about a unit. */
public record UnitProfile(
        String code, String name, UnitKind kind, @Nullable UnitId parent, LocalDate validFrom) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]{0,39}");

    public UnitProfile {
        code = code.strip();
        name = Words.tidy(name);
        if (!CODE.matcher(code).matches()) {
            throw new FieldRejection("code", "unit.code.malformed");
        }
        if (name.isEmpty() || name.length() > 200) {
            throw new FieldRejection("name", "unit.name.length");
        }
    }
}
