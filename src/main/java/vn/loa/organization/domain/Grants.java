package vn.loa.organization.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import vn.loa.organization.Permission;

/** All grants, the revoked ones included. */
interface Grants extends Repository<Grant, UUID> {

    Optional<Grant> findById(UUID id);

    Optional<Grant> findByOfficerIdAndUnitIdAndPermissionAndRevokedOnIsNull(
            UUID officer, UUID unit, Permission permission);

    Grant saveAndFlush(Grant grant);
}
