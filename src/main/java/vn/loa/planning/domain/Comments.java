package vn.loa.planning.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All comments on all plans. */
interface Comments extends Repository<PlanComment, UUID> {

    PlanComment save(PlanComment comment);

    /** Of two who settle it at once, the second finds what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select comment from PlanComment comment where comment.id = :id")
    Optional<PlanComment> lock(UUID id);
}
