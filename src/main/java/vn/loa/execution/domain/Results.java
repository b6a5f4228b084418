package vn.loa.execution.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All results. */
interface Results extends Repository<Result, UUID> {

    Optional<Result> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select result from Result result where result.id = :id")
    Optional<Result> lock(UUID id);
}
