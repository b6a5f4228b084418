package vn.loa.scoring.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitDirectory;
import vn.loa.scoring.domain.ScoreReading;
import vn.loa.scoring.domain.ScoreStatus;
import vn.loa.web.Days;
import vn.loa.web.Option;
import vn.loa.web.Paging;

/** The scores of the officer's own unit, and those of the communes below it. */
@Controller
@RequestMapping("/scores")
class ScoreListController {

    private final ScoreReading reading;
    private final UnitDirectory units;
    private final ScoringWording wording;
    private final Days days;

    ScoreListController(ScoreReading reading, UnitDirectory units, ScoringWording wording, Days days) {
        this.reading = reading;
        this.units = units;
        this.wording = wording;
        this.days = days;
    }

    @GetMapping
    @SignedIn
    String own(@CurrentOfficer OfficerId by, Model model) {
        var home = units.homeOf(by);
        model.addAttribute("unitName", home.map(unit -> unit.name()).orElse(null));
        model.addAttribute("rows", home.map(unit -> reading.own(unit.id())).orElse(List.of()));
        return "scoring/scores";
    }

    @GetMapping("/below")
    @Requires({Permission.REVIEW, Permission.OVERSEE})
    String below(@CurrentOfficer OfficerId by, @ModelAttribute("filter") BelowForm form, Model model) {
        var home = units.homeOf(by);
        var filter = form.filter(scored(days.today()));
        var asked = Paging.of(form.pageNumber());
        var found = home.map(unit -> reading.below(by, unit.id(), filter, (int) asked.offset(), asked.size()))
                .orElse(new ScoreReading.Below(List.of(), 0, List.of(), null));
        model.addAttribute("unitName", home.map(unit -> unit.name()).orElse(null));
        model.addAttribute("found", found);
        model.addAttribute("year", filter.year());
        model.addAttribute("filter", form.of(filter.year()));
        model.addAttribute("paging", asked.withTotal(found.total()));
        model.addAttribute("address", form.address(filter));
        model.addAttribute(
                "frameworks",
                found.frameworks().stream()
                        .map(one -> new Option(
                                one.id().toString(), wording.say("scoring.framework.named", one.title(), one.number())))
                        .toList());
        model.addAttribute(
                "states",
                Arrays.stream(ScoreStatus.values())
                        .map(state -> new Option(state.name(), wording.say("scoring.score." + state)))
                        .toList());
        return "scoring/below";
    }

    /** The year that is carried out, or in January and February the one that is being appraised. */
    private static int scored(LocalDate today) {
        return today.minusMonths(2).getYear();
    }
}
