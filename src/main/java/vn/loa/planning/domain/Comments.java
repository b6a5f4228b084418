package vn.loa.planning.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All comments on all plans. */
interface Comments extends Repository<PlanComment, UUID> {

    PlanComment save(PlanComment comment);

    Optional<PlanComment> findById(UUID id);
}
