package vn.loa.planning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.UnitId;

/** What a module above has to say beside a plan, to those who see more of it than what is published. */
public interface PlanAside {

    /**
     * A line with a link.
     *
     * @param open how many things are still to be done there, in words; null for none
     */
    record Note(String address, String words, @Nullable String open) {}

    /** At the cost of one statement. */
    Optional<Note> of(PlanId plan, UnitId unit, int year);
}
