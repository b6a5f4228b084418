package vn.loa.organization.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All units, the ended ones included. */
interface Units extends Repository<Unit, UUID> {

    Optional<Unit> findById(UUID id);

    /** Nobody else changes the unit until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select unit from Unit unit where unit.id = :id")
    Optional<Unit> lock(UUID id);

    /** Empty for a unit over which the officer is no administrator. */
    @NativeQuery("select u.* from unit u where u.id = :id and u.id in (" + UnitQueries.ADMINISTERED + ")")
    Optional<Unit> administered(UUID id, UUID by, LocalDate today);

    Unit saveAndFlush(Unit unit);
}
