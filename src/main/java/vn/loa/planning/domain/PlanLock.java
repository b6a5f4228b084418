package vn.loa.planning.domain;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.springframework.stereotype.Component;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.planning.PlanId;

/** Finds a plan that is to be changed, together with what the officer may do there. */
@Component
class PlanLock {

    private static final String LOCK = """
            select {p.*}, reach.sight, array_to_string(reach.held, ',') held
              from plan p cross join lateral reach_of(:by, p.unit_id, :today) reach
             where p.id = :plan for no key update of p""";

    /** A plan that nobody else moves or edits until this transaction ends. */
    record Locked(Plan plan, Access.Reach reach) {}

    private final EntityManager entities;
    private final Clock clock;

    PlanLock(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Locked take(OfficerId by, PlanId plan) {
        return entities.unwrap(Session.class)
                .createNativeQuery(LOCK, Object[].class)
                .addEntity("p", Plan.class)
                // With types: to find them out, the driver would ask the catalog.
                .addScalar("sight", StandardBasicTypes.STRING)
                .addScalar("held", StandardBasicTypes.STRING)
                .setParameter("by", by.value())
                .setParameter("plan", plan.value())
                .setParameter("today", LocalDate.now(clock))
                .uniqueResultOptional()
                .map(PlanLock::locked)
                .orElseThrow(NotFound::new);
    }

    private static Locked locked(Object[] row) {
        var held = Arrays.stream(((String) row[2]).split(","))
                .filter(name -> !name.isEmpty())
                .map(Permission::valueOf)
                .collect(Collectors.toSet());
        return new Locked((Plan) row[0], new Access.Reach(Sight.valueOf((String) row[1]), held));
    }
}
