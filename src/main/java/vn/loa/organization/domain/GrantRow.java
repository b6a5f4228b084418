package vn.loa.organization.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/** A grant as a line of the list. */
public record GrantRow(
        UUID id,
        OfficerId officer,
        String officerName,
        Permission permission,
        String unitName,
        LocalDate since,
        @Nullable LocalDate revokedOn) {}
