package vn.loa.organization.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.UnitKind;
import vn.loa.organization.domain.UnitFilter;
import vn.loa.organization.domain.UnitReading;
import vn.loa.web.Paging;

@Controller
class UnitListController {

    private static final int CHOICES = 12;

    private final UnitReading units;
    private final Labels labels;

    UnitListController(UnitReading units, Labels labels) {
        this.units = units;
        this.labels = labels;
    }

    @GetMapping("/units")
    @Requires(Permission.ADMIN)
    ModelAndView list(
            @CurrentOfficer OfficerId officer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable UnitKind kind,
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "1") int page) {
        var address = UriComponentsBuilder.fromPath("/units")
                .queryParam("q", "{q}")
                .queryParam("kind", "{kind}")
                .queryParam("ended", ended)
                .encode()
                .buildAndExpand(q, kind == null ? "" : kind)
                .toUriString();
        return new ModelAndView("organization/units")
                .addObject("units", units.list(officer, new UnitFilter(q, kind, ended), Paging.of(page)))
                .addObject("q", q)
                .addObject("kind", kind)
                .addObject("ended", ended)
                .addObject("kinds", labels.kinds())
                .addObject("address", address);
    }

    /** Answers a picker with the units over which the officer is administrator. */
    @GetMapping("/units/choices")
    @Requires(Permission.ADMIN)
    ModelAndView choices(@CurrentOfficer OfficerId officer, @RequestParam(defaultValue = "") String q) {
        return new ModelAndView("organization/unit-choices").addObject("units", units.choices(officer, q, CHOICES));
    }
}
