package vn.loa.execution.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The activities of all issued plans. */
interface Activities extends Repository<Activity, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select activity from Activity activity where activity.id = :id")
    Optional<Activity> lock(UUID id);
}
