package vn.loa.planning.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.organization.OfficerSummary;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitSummary;

/**
 * Who leads an activity.
 *
 * @param words how it is to stand on paper
 * @param unitName what the field of the unit shows
 * @param officerName what the field of the officer shows
 */
record ActivityLead(
        @Nullable UnitId unit,
        @Nullable OfficerId officer,
        @Nullable String words,
        String unitName,
        String officerName) {

    boolean officerUnknown() {
        return officer == null && !officerName.isEmpty();
    }

    /** Finds units and officers by what a picker sent: an id, or words where no script was at work. */
    @Component
    static class Finder {

        private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

        private final UnitDirectory units;
        private final OfficerDirectory officers;

        Finder(UnitDirectory units, OfficerDirectory officers) {
            this.units = units;
            this.officers = officers;
        }

        ActivityLead find(UnitId commune, ActivityForm form) {
            var lead = form.lead() == null ? "" : form.lead().strip();
            var officerWords = form.officer() == null ? "" : form.officer().strip();
            var unit = unit(commune, lead);
            var officer = officer(commune, officerWords);
            return new ActivityLead(
                    unit == null ? null : unit.id(),
                    officer == null ? null : officer.id(),
                    words(unit == null ? lead : unit.name(), officer),
                    unit == null ? lead : unit.name(),
                    officer == null ? officerWords : officer.fullName());
        }

        private static @Nullable String words(String lead, @Nullable OfficerSummary officer) {
            if (officer == null) {
                return lead.isEmpty() ? null : lead;
            }
            return lead.isEmpty() ? officer.fullName() : lead + " (" + officer.fullName() + ")";
        }

        private @Nullable UnitSummary unit(UnitId commune, String lead) {
            if (lead.isEmpty()) {
                return null;
            }
            return lead.matches(ID)
                    ? units.find(UnitId.valueOf(lead)).orElse(null)
                    : units.below(commune, lead, 5).stream()
                            .filter(unit -> unit.name().equalsIgnoreCase(lead))
                            .findFirst()
                            .orElse(null);
        }

        private @Nullable OfficerSummary officer(UnitId commune, String words) {
            if (words.isEmpty()) {
                return null;
            }
            if (words.matches(ID)) {
                return officers.find(OfficerId.valueOf(words)).orElse(null);
            }
            var found = officers.search(commune, words, 2);
            return found.size() == 1 ? found.get(0) : null;
        }
    }
}
