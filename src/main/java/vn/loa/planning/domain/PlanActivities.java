package vn.loa.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The activities of all plans. */
interface PlanActivities extends Repository<PlanActivity, UUID> {

    void flush();

    Optional<PlanActivity> findById(UUID id);

    @Query("""
            select activity from PlanActivity activity
             where activity.planId = :plan order by activity.position, activity.id""")
    List<PlanActivity> ofPlan(UUID plan);
}
