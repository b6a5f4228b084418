package vn.loa.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Sets up units and officers while there is no administrator yet who could do it on the pages. */
public interface Establishment {

    /** Whether there is neither a unit nor an officer. */
    boolean isEmpty();

    UnitId unit(String code, String name, UnitKind kind, @Nullable UnitId parent, LocalDate validFrom);

    /** The password is taken as it is: whoever lets a person choose it checks it. */
    OfficerId officer(String username, String fullName, @Nullable String position, UnitId unit, String password);

    void grant(OfficerId officer, Permission permission, UnitId unit);

    /** How a password is kept; {@code null} for one that nobody will ever know. */
    String hash(@Nullable String password);
}
