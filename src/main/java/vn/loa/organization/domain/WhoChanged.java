package vn.loa.organization.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.organization.LastChange;
import vn.loa.organization.OfficerDirectory;
import vn.loa.web.Days;

/** Tells who comes too late who was first, and when. */
@Component
class WhoChanged {

    private final OfficerDirectory officers;

    WhoChanged(OfficerDirectory officers) {
        this.officers = officers;
    }

    ChangedMeanwhile tell(@Nullable LastChange change) {
        return words(change)
                .map(words -> new ChangedMeanwhile(words.officer(), words.moment()))
                .orElseGet(ChangedMeanwhile::new);
    }

    /** To fill a sentence with. */
    record Words(String officer, String moment) {}

    Optional<Words> words(@Nullable LastChange change) {
        return change == null
                ? Optional.empty()
                : officers.find(change.by())
                        .map(officer -> new Words(officer.fullName(), Days.moment(change.changedAt())));
    }
}
