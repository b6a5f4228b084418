package vn.loa.organization.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.organization.UnitKind;

/** Which units a list shows; without a kind, all kinds. */
public record UnitFilter(String text, @Nullable UnitKind kind, boolean ended) {}
