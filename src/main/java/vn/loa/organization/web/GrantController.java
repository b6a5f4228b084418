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
import vn.loa.organization.domain.GrantFilter;
import vn.loa.organization.domain.GrantReading;
import vn.loa.web.Paging;

/** Who may do what, over all officers; a grant is given and revoked on its officer's page. */
@Controller
class GrantController {

    private final GrantReading grants;

    GrantController(GrantReading grants) {
        this.grants = grants;
    }

    @GetMapping("/grants")
    @Requires(Permission.ADMIN)
    ModelAndView list(
            @CurrentOfficer OfficerId by,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Permission permission,
            @RequestParam(defaultValue = "false") boolean revoked,
            @RequestParam(defaultValue = "1") int page) {
        var address = UriComponentsBuilder.fromPath("/grants")
                .queryParam("q", "{q}")
                .queryParam("permission", permission == null ? "" : permission)
                .queryParam("revoked", revoked)
                .encode()
                .buildAndExpand(q)
                .toUriString();
        return new ModelAndView("organization/grants")
                .addObject("grants", grants.list(by, new GrantFilter(q, permission, revoked), Paging.of(page)))
                .addObject("permissions", Permission.values())
                .addObject("permission", permission)
                .addObject("q", q)
                .addObject("revoked", revoked)
                .addObject("address", address);
    }
}
