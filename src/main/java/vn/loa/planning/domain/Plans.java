package vn.loa.planning.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All plans. */
interface Plans extends Repository<Plan, UUID> {

    Plan save(Plan plan);

    Plan saveAndFlush(Plan plan);

    /** Nobody else moves or edits the plan until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select plan from Plan plan where plan.id = :id")
    Optional<Plan> lock(UUID id);
}
