package vn.loa.organization.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.organization.Permission;

/** Which grants a list shows: those whose officer or unit contains the text; null stands for every permission. */
public record GrantFilter(String text, @Nullable Permission permission, boolean revoked) {}
