package vn.loa.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The activities of all plans. */
interface PlanActivities extends Repository<PlanActivity, UUID> {

    PlanActivity save(PlanActivity activity);

    <S extends PlanActivity> List<S> saveAll(Iterable<S> activities);

    void flush();

    Optional<PlanActivity> findById(UUID id);

    /** Behind the last one; 0 where there is none. */
    @Query("select coalesce(max(activity.position), -1) + 1 from PlanActivity activity where activity.planId = :plan")
    int nextPosition(UUID plan);

    @Query("""
            select activity from PlanActivity activity
             where activity.planId = :plan order by activity.position, activity.id""")
    List<PlanActivity> ofPlan(UUID plan);
}
