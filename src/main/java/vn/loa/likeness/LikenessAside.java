package vn.loa.likeness;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanAside;
import vn.loa.planning.PlanId;
import vn.loa.web.Days;

/** Leads from a plan to those that are like it. */
@Component
class LikenessAside implements PlanAside {

    private final MessageSource messages;

    LikenessAside(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Note> of(PlanId plan, UnitId unit, int year) {
        var words = messages.getMessage("likeness.aside", null, Days.VIETNAMESE);
        return Optional.of(new Note("/plans/" + plan + "/likeness", words, null));
    }
}
