package vn.loa.planning.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;

/** Puts the flat parts of an import together as a document again. */
final class PartsDocument {

    /** A section that is being filled: what stands below it comes after it. */
    private record Open(ImportPart heading, List<Line> lines, List<Section> children) {

        Section section() {
            return new Section(null, heading.marker(), heading.text(), heading.role(), lines, children);
        }
    }

    private final List<String> letterhead = new ArrayList<>();
    private final List<Line> preamble = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Line> closing = new ArrayList<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    PartsDocument(List<ImportPart> parts) {
        parts.stream().filter(part -> !part.text().isBlank()).forEach(this::take);
        closeDownTo(0);
    }

    PlanDocument document(Header header, int year, List<LegalBasis> legalBases, List<Appendix> appendices) {
        return new PlanDocument(
                new Header(
                        header.issuer(),
                        null,
                        header.place(),
                        null,
                        header.title(),
                        year,
                        header.signingAuthority(),
                        header.signerPosition(),
                        header.signerName()),
                letterhead,
                preamble,
                legalBases,
                sections,
                activities,
                closing,
                recipients,
                appendices,
                List.of(),
                List.of());
    }

    private void take(ImportPart part) {
        switch (part.kind()) {
            case LETTERHEAD -> letterhead.add(part.text());
            case PREAMBLE -> preamble.add(line(part));
            case HEADING -> {
                closeDownTo(part.depth());
                open.push(new Open(part, new ArrayList<>(), new ArrayList<>()));
            }
            case LINE -> lines().add(line(part));
            case ACTIVITY -> activities.add(activity(part));
            case CLOSING -> closing.add(line(part));
            case RECIPIENT -> recipients.add(new Recipient(part.text(), Wording.orNull(part.note())));
            case OMITTED -> {}
        }
    }

    /** A line before the first heading can only stand in the preamble. */
    private List<Line> lines() {
        var section = open.peek();
        return section == null ? preamble : section.lines();
    }

    private void closeDownTo(int depth) {
        for (var last = open.peek(); last != null && last.heading().depth() >= depth; last = open.peek()) {
            open.pop();
            var above = open.peek();
            (above == null ? sections : above.children()).add(last.section());
        }
    }

    private static Line line(ImportPart part) {
        return new Line(null, part.depth(), Wording.orNull(part.marker()), part.text(), part.meanings());
    }

    private static Activity activity(ImportPart part) {
        var read = part.activity();
        return read == null ? untold(part.text()) : told(part.text(), read);
    }

    private static Activity told(String title, Activity read) {
        return new Activity(
                null,
                read.place(),
                title,
                read.lead(),
                read.coordinators(),
                read.contents(),
                read.areas(),
                read.channels(),
                read.audiences(),
                read.schedule(),
                read.products(),
                read.target(),
                read.budget());
    }

    private static Activity untold(String title) {
        return new Activity(
                null,
                ActivityPlace.APPENDIX,
                title,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }
}
