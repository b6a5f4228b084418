package vn.loa.execution.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The times of all activities. */
interface Occurrences extends Repository<Occurrence, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select occurrence from Occurrence occurrence where occurrence.id = :id")
    Optional<Occurrence> lock(UUID id);
}
