package vn.loa.organization.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All units, the ended ones included. */
interface Units extends Repository<Unit, UUID> {

    Optional<Unit> findById(UUID id);

    boolean existsByCodeIgnoreCaseAndIdNot(String code, UUID id);

    Unit saveAndFlush(Unit unit);
}
