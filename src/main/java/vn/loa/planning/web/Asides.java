package vn.loa.planning.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.planning.PlanAside;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.domain.PlanHead;

/** Collects what modules above have to say beside a plan, and what is left to do of its renewal. */
@Component
class Asides {

    private final ObjectProvider<PlanAside> modules;
    private final Choices choices;

    Asides(ObjectProvider<PlanAside> modules, Choices choices) {
        this.modules = modules;
        this.choices = choices;
    }

    List<PlanAside.Note> of(PlanHead head) {
        if (head.reach().sight() == Sight.PUBLISHED) {
            return List.of();
        }
        var ofModules = modules.orderedStream()
                .map(module -> module.of(head.id(), head.unit(), head.year()))
                .flatMap(Optional::stream);
        return Stream.concat(renewal(head).stream(), ofModules).toList();
    }

    private Optional<PlanAside.Note> renewal(PlanHead head) {
        var renewal = head.renewal();
        boolean drafts = head.reach().sight() == Sight.WHOLE
                && head.reach().held().contains(Permission.DRAFT)
                && head.status() == PlanStatus.DRAFT;
        return renewal == null || !drafts
                ? Optional.empty()
                : Optional.of(new PlanAside.Note(
                        "/plans/" + head.id() + "/renewal",
                        choices.say("plan.renewal.link", String.valueOf(renewal.earlierYear())),
                        renewal.open() == 0 ? null : choices.say("plan.renewal.left", renewal.open())));
    }
}
