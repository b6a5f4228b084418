package vn.loa.catalog.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The templates of plans. */
interface PlanTemplates extends Repository<PlanTemplate, UUID> {

    Optional<PlanTemplate> findById(UUID id);

    PlanTemplate saveAndFlush(PlanTemplate template);
}
