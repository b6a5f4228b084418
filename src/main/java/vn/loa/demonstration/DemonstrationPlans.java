package vn.loa.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.loa.catalog.Catalog;
import vn.loa.demonstration.DemonstrationCommune.Staff;
import vn.loa.documents.DocumentReader;
import vn.loa.documents.PlanDocument;
import vn.loa.planning.EarlierPlans;
import vn.loa.planning.PlanningYear;

/** The commune's plans: last year's, issued; the next one, begun from the template; and one that waits for Nội vụ. */
@Component
class DemonstrationPlans {

    private final DocumentReader reader;
    private final Catalog catalog;
    private final EarlierPlans plans;
    private final Clock clock;

    DemonstrationPlans(DocumentReader reader, Catalog catalog, EarlierPlans plans, Clock clock) {
        this.reader = reader;
        this.catalog = catalog;
        this.plans = plans;
        this.clock = clock;
    }

    void fill(Staff staff) {
        int year = PlanningYear.at(LocalDate.now(clock));
        var drafter = staff.officer("soanthao");
        var hands = new EarlierPlans.Hands(
                drafter, staff.officer("noivu"), staff.officer("lanhdao"), staff.officer("vanthu"));
        plans.issued(hands, staff.commune(), year - 1, written("issued", year - 1));
        plans.drafted(drafter, staff.commune(), year, catalog.template(year, "Ủy ban nhân dân xã Suối Mây"));
        var threeDaysAgo = clock.instant().minus(Duration.ofDays(3));
        plans.submitted(drafter, staff.commune(), year, written("submitted", year), threeDaysAgo);
    }

    private PlanDocument written(String name, int year) {
        try {
            var text =
                    new ClassPathResource("demonstration/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
            return reader.readText(text.replace("{year}", String.valueOf(year))).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
