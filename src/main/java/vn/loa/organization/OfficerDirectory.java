package vn.loa.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other modules may ask about officers. */
public interface OfficerDirectory {

    Optional<OfficerSummary> find(OfficerId officer);

    Map<OfficerId, OfficerSummary> findAll(Collection<OfficerId> officers);

    /** Officers who may sign in today, in the unit or below it, whose name contains the text, accents aside. */
    List<OfficerSummary> search(UnitId unit, String text, int limit);

    /** Whether this is the officer's password; asked again before a plan is signed off. */
    boolean hasPassword(OfficerId officer, String password);
}
