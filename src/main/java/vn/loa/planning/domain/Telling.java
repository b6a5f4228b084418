package vn.loa.planning.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.documents.PlanDocument;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.web.Days;

/** Puts into words what a rejection has to tell. */
@Component
class Telling {

    private final MessageSource messages;
    private final OfficerDirectory officers;

    Telling(MessageSource messages, OfficerDirectory officers) {
        this.messages = messages;
        this.officers = officers;
    }

    String moment(Instant at) {
        return Days.moment(at);
    }

    String who(OfficerId officer) {
        return officers.find(officer).orElseThrow(NotFound::new).fullName();
    }

    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Days.VIETNAMESE);
    }

    /** Who moved the plan before this officer could act. */
    IllegalTransition tooLate(Standing standing) {
        var move = standing.lastMove();
        var by = standing.movedBy();
        var at = standing.movedAt();
        if (move == null || by == null || at == null) {
            return new IllegalTransition("plan.rejection.stillDraft");
        }
        return new IllegalTransition("plan.rejection.moved." + move, by, moment(at));
    }

    /** Who moved the plan to where nobody talks about it any more. */
    IllegalTransition commentsClosed(Standing standing) {
        var by = standing.movedBy();
        var at = standing.movedAt();
        return new IllegalTransition(
                "plan.rejection.commentsClosed", by == null ? "" : by, at == null ? "" : moment(at));
    }

    /** @throws IncompletePlan if the document lacks what every plan must have, naming all of it */
    void requireComplete(PlanDocument document) {
        var missing = IncompletePlan.missingIn(document);
        if (!missing.isEmpty()) {
            throw new IncompletePlan(missing, names(missing));
        }
    }

    private String names(Collection<IncompletePlan.Missing> missing) {
        return missing.stream().map(what -> message("plan.missing." + what)).collect(Collectors.joining(", "));
    }
}
