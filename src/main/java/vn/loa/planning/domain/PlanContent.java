package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanDocument.Stamp;
import vn.loa.documents.SectionRole;

/** What stands in a plan, out of which its document is put together. */
record PlanContent(
        Header header,
        List<String> letterhead,
        List<Recipient> recipients,
        List<Appendix> appendices,
        List<Stamp> stamps,
        List<Citation> citations,
        List<Part> parts,
        List<? extends TableRow> activities) {

    /** A section, removed or not, with the lines that stand in it. */
    record Part(
            UUID id,
            @Nullable UUID parent,
            SectionPlace place,
            @Nullable String number,
            String title,
            SectionRole role,
            boolean removed,
            List<LineView> lines) {

        List<Line> documentLines() {
            return lines.stream()
                    .map(line ->
                            new Line(line.id().toString(), line.level(), line.marker(), line.text(), line.meanings()))
                    .toList();
        }
    }

    /**
     * A document cited in a section.
     *
     * @param cited what tells it from other documents
     * @param correction how often officers set right what was understood; 0 for never
     */
    record Citation(
            UUID section,
            String cited,
            LegalBasis basis,
            @Nullable LegalDocumentId document,
            int correction) {}

    PlanDocument document() {
        return new PlanDocument(
                header,
                letterhead,
                linesAt(SectionPlace.PREAMBLE),
                legalBases().stream().map(LegalBasisView::basis).toList(),
                sections(null, below()),
                activities.stream().map(PlanContent::activity).toList(),
                linesAt(SectionPlace.CLOSING),
                recipients,
                appendices,
                stamps,
                List.of());
    }

    /** Each document once, in the order of first mention. */
    List<LegalBasisView> legalBases() {
        var bySection = new HashMap<UUID, List<Citation>>();
        citations.forEach(citation -> bySection
                .computeIfAbsent(citation.section(), none -> new ArrayList<>())
                .add(citation));
        var bases = new ArrayList<LegalBasisView>();
        walk((part, depth) -> bySection.getOrDefault(part.id(), List.of()).stream()
                .filter(citation -> !isOwn(citation.basis()))
                .forEach(citation -> mention(bases, citation)));
        return bases;
    }

    /** A plan that names its own number cites no other document. */
    private boolean isOwn(LegalBasis basis) {
        return basis.number() != null && basis.number().equals(header.number());
    }

    private static void mention(List<LegalBasisView> bases, Citation citation) {
        for (int i = 0; i < bases.size(); i++) {
            if (Citations.isSame(bases.get(i).basis(), citation.basis())) {
                bases.set(i, bases.get(i).completedBy(citation));
                return;
            }
        }
        bases.add(new LegalBasisView(citation.basis(), citation.cited(), citation.document(), citation.correction()));
    }

    /** Goes down everything that stands in the plan: preamble, body, closing; says how deep each part is. */
    void walk(BiConsumer<Part, Integer> visitor) {
        at(SectionPlace.PREAMBLE).forEach(part -> visitor.accept(part, 0));
        walk(null, 0, below(), visitor);
        at(SectionPlace.CLOSING).forEach(part -> visitor.accept(part, 0));
    }

    private static void walk(
            @Nullable UUID parent,
            int depth,
            Map<@Nullable UUID, List<Part>> below,
            BiConsumer<Part, Integer> visitor) {
        for (var part : below.getOrDefault(parent, List.of())) {
            visitor.accept(part, depth);
            walk(part.id(), depth + 1, below, visitor);
        }
    }

    /** The body's sections by the section they stand below; what is below a removed one is not reached. */
    private Map<@Nullable UUID, List<Part>> below() {
        var below = new HashMap<@Nullable UUID, List<Part>>();
        parts.stream()
                .filter(part -> part.place() == SectionPlace.BODY && !part.removed())
                .forEach(part -> below.computeIfAbsent(part.parent(), none -> new ArrayList<>())
                        .add(part));
        return below;
    }

    private List<Section> sections(@Nullable UUID parent, Map<@Nullable UUID, List<Part>> below) {
        return below.getOrDefault(parent, List.of()).stream()
                .map(part -> new Section(
                        part.id().toString(),
                        part.number(),
                        part.title(),
                        part.role(),
                        part.documentLines(),
                        sections(part.id(), below)))
                .toList();
    }

    private List<Line> linesAt(SectionPlace place) {
        return at(place).stream().flatMap(part -> part.documentLines().stream()).toList();
    }

    private List<Part> at(SectionPlace place) {
        return parts.stream()
                .filter(part -> part.place() == place && !part.removed())
                .toList();
    }

    private static Activity activity(TableRow view) {
        var details = view.details();
        return new Activity(
                view.id().toString(),
                view.place(),
                details.title(),
                details.lead(),
                details.coordinators(),
                details.contents(),
                details.areas(),
                details.channels(),
                details.audiences(),
                details.schedule(),
                details.products(),
                details.target(),
                details.budget());
    }
}
