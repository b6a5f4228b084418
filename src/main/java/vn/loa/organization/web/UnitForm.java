package vn.loa.organization.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.UnitId;
import vn.loa.organization.domain.UnitPage;
import vn.loa.organization.domain.UnitProfile;

/**
 * What an administrator typed about a unit, as typed.
 *
 * @param parent what the picker sent
 */
record UnitForm(
        @NotBlank String code,
        @NotBlank String name,
        @NotBlank String kind,
        String parent,
        @NotBlank String validFrom) {

    UnitForm {
        code = Typed.text(code);
        name = Typed.text(name);
        kind = Typed.text(kind);
        parent = Typed.text(parent);
        validFrom = Typed.text(validFrom);
    }

    static UnitForm of(UnitPage unit) {
        return new UnitForm(
                unit.code(),
                unit.name(),
                unit.kind().name(),
                unit.parent() == null ? "" : unit.parent().id().toString(),
                unit.validFrom().toString());
    }

    UnitProfile profile(@Nullable UnitId parentUnit) {
        return new UnitProfile(code, name, Typed.kind("kind", kind), parentUnit, Typed.day("validFrom", validFrom));
    }
}
