package vn.loa.planning.web;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.loa.organization.Sight;
import vn.loa.planning.PlanAside;
import vn.loa.planning.domain.PlanHead;

/** Collects what modules above have to say beside a plan. */
@Component
class Asides {

    private final ObjectProvider<PlanAside> modules;

    Asides(ObjectProvider<PlanAside> modules) {
        this.modules = modules;
    }

    List<PlanAside.Note> of(PlanHead head) {
        if (head.reach().sight() == Sight.PUBLISHED) {
            return List.of();
        }
        return modules.orderedStream()
                .map(module -> module.of(head.id(), head.unit(), head.year()))
                .flatMap(Optional::stream)
                .toList();
    }
}
