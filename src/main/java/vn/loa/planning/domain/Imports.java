package vn.loa.planning.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All imports that no draft was made of yet. */
interface Imports extends Repository<PlanImport, UUID> {

    PlanImport save(PlanImport kept);

    void flush();

    void delete(PlanImport kept);

    Optional<PlanImport> findById(UUID id);

    /** Of two who save it or make a draft of it at once, the second waits and finds what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select kept from PlanImport kept where kept.id = :id")
    Optional<PlanImport> lock(UUID id);

    @Modifying
    @Query("delete from PlanImport kept where kept.revisedAt < :before")
    void forgetOlderThan(Instant before);
}
