package vn.loa.planning.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.DayText;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Recipient;

/** Every text of a plan that can be changed, by its place, as it stands now. */
final class RenewalTexts {

    private final Map<Spot, String> texts = new HashMap<>();

    static RenewalTexts of(StoredPlan plan) {
        var texts = new RenewalTexts();
        var header = plan.content().header();
        texts.header(new HeaderRevision(
                header.issuer(),
                header.place(),
                header.title(),
                plan.head().year(),
                header.signingAuthority(),
                header.signerPosition(),
                header.signerName(),
                plan.content().letterhead()));
        texts.recipients(plan.content().recipients());
        plan.content().parts().stream().filter(part -> !part.removed()).forEach(part -> {
            texts.put(part.id().toString(), "title", part.title());
            part.lines().forEach(line -> texts.put(line.id().toString(), "text", line.text()));
        });
        plan.activities().forEach(activity -> texts.activity(activity.id().toString(), activity.details()));
        return texts;
    }

    @Nullable
    String at(Spot spot) {
        return texts.get(spot);
    }

    void header(HeaderRevision head) {
        put("header", "issuer", head.issuer());
        put("header", "title", head.title());
        put("header", "signerPosition", head.signerPosition());
        put("header", "signerName", head.signerName());
    }

    void recipients(List<Recipient> recipients) {
        for (int i = 0; i < recipients.size(); i++) {
            put("recipients", String.valueOf(i), recipients.get(i).name());
        }
    }

    void section(Section section) {
        if (!section.isRemoved()) {
            put(section.id().toString(), "title", section.title());
            section.lines().forEach(line -> put(line.id().toString(), "text", line.text()));
        }
    }

    void activity(String part, ActivityRevision details) {
        put(part, "title", details.title());
        put(part, "lead", details.lead());
        put(part, "coordinators", details.coordinators());
        put(part, "schedule", details.schedule());
        put(part, "due", details.due() == null ? null : DayText.of(details.due()));
        put(part, "target", details.target());
        put(part, "budget", details.budget());
        for (int i = 0; i < details.products().size(); i++) {
            put(part, "products." + i, details.products().get(i));
        }
    }

    private void put(String part, String field, @Nullable String text) {
        if (text != null) {
            texts.put(new Spot(part, field), text);
        }
    }
}
