package vn.loa.catalog.web;

import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.catalog.domain.RegistryFilter;
import vn.loa.catalog.domain.RegistryRow;
import vn.loa.catalog.domain.Standing;
import vn.loa.web.Slice;

/**
 * The list page that the smaller registries share.
 *
 * @param registry the last part of its address, by which its words are found
 * @param shelf the part of the library; empty elsewhere
 * @param labels what the codes in the rows are called
 */
record RegistryListing(String registry, String shelf, RegistryFilter filter, Map<String, String> labels) {

    ModelAndView show(Slice<RegistryRow> entries) {
        var address = Listing.address(
                "/" + registry,
                Map.of(
                        "shelf",
                        shelf,
                        "q",
                        filter.text(),
                        "kind",
                        filter.kind(),
                        "standing",
                        filter.standing() == Standing.VALID
                                ? ""
                                : filter.standing().name()));
        return new ModelAndView("catalog/list")
                .addObject("registry", registry)
                .addObject("shelf", shelf)
                .addObject("filter", filter)
                .addObject("labels", labels)
                .addObject("entries", entries)
                .addObject("address", address);
    }
}
