package vn.loa.organization.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All officers, those who left included. */
interface Officers extends Repository<Officer, UUID> {

    Optional<Officer> findById(UUID id);

    /** Nobody else changes the officer until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select officer from Officer officer where officer.id = :id")
    Optional<Officer> lock(UUID id);

    boolean existsByUsername(String username);

    Officer saveAndFlush(Officer officer);
}
