package vn.loa.organization.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.organization.OfficerId;
import vn.loa.organization.domain.OfficerPage;
import vn.loa.organization.domain.OfficerReading;
import vn.loa.web.Days;
import vn.loa.web.StoredText;

/** The page of one officer with its three forms, whichever of them comes back with an error. */
@Component
class OfficerPages {

    private final OfficerReading officers;
    private final UnitChoice choice;
    private final Labels labels;
    private final Days days;

    OfficerPages(OfficerReading officers, UnitChoice choice, Labels labels, Days days) {
        this.officers = officers;
        this.choice = choice;
        this.labels = labels;
        this.days = days;
    }

    ModelAndView show(OfficerId by, OfficerId officer) {
        var known = officers.page(by, officer);
        return page(known, HttpStatus.OK)
                .addAllObjects(profile(known))
                .addAllObjects(grant(known))
                .addAllObjects(departure());
    }

    ModelAndView withProfile(OfficerId by, OfficerId officer, int version, OfficerForm form, HttpStatus status) {
        var known = officers.page(by, officer);
        var again = page(known, status)
                .addObject("unitText", choice.shown(form.unit()))
                .addAllObjects(grant(known))
                .addAllObjects(departure());
        return Submission.late(
                again,
                version,
                known.version(),
                () -> stored(known, OfficerForm.of(known)).with("unit", UnitChoice.words(known.unit())));
    }

    ModelAndView withGrant(OfficerId by, OfficerId officer, GrantForm form, HttpStatus status) {
        var known = officers.page(by, officer);
        return page(known, status)
                .addObject("grantUnitText", choice.shown(form.on()))
                .addAllObjects(profile(known))
                .addAllObjects(departure());
    }

    ModelAndView withDeparture(OfficerId by, OfficerId officer, int version, HttpStatus status) {
        var known = officers.page(by, officer);
        var again = page(known, status).addAllObjects(profile(known)).addAllObjects(grant(known));
        return Submission.late(again, version, known.version(), () -> stored(known, DepartureForm.of(known)));
    }

    private static StoredText stored(OfficerPage officer, Record form) {
        return StoredText.of("/officers/" + officer.id(), form);
    }

    private ModelAndView page(OfficerPage officer, HttpStatus status) {
        return new ModelAndView("organization/officer", status)
                .addObject("person", officer)
                .addObject("version", officer.version())
                .addObject("permissions", labels.permissions());
    }

    private static Map<String, Object> profile(OfficerPage officer) {
        return Map.of("form", OfficerForm.of(officer), "unitText", UnitChoice.words(officer.unit()));
    }

    private static Map<String, Object> grant(OfficerPage officer) {
        return Map.of(
                "grant",
                new GrantForm("", officer.unit().id().toString()),
                "grantUnitText",
                UnitChoice.words(officer.unit()));
    }

    private Map<String, Object> departure() {
        return Map.of("departure", new DepartureForm(days.today().toString()));
    }
}
