package vn.loa.organization;

import java.util.Optional;

/** Tells whose request is under way. */
public interface ActingOfficer {

    Optional<OfficerId> current();
}
