package vn.loa.country;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Place;

/** What a section of a plan cites, found as the application finds it on each save. */
record CitedIn(UUID section, List<LegalBasis> bases) {

    static List<CitedIn> sections(PlanParts parts) {
        return parts.all().stream()
                .map(part -> new CitedIn(part.id(), bases(part)))
                .filter(cited -> !cited.bases().isEmpty())
                .toList();
    }

    /** The document with its legal bases, each once. */
    static PlanDocument completed(PlanDocument document, List<CitedIn> cited) {
        var mentions =
                cited.stream().flatMap(section -> section.bases().stream()).toList();
        return new PlanDocument(
                document.header(),
                document.letterhead(),
                document.preamble(),
                Citations.merged(mentions),
                document.sections(),
                document.activities(),
                document.closing(),
                document.recipients(),
                document.appendices(),
                document.signatures(),
                document.findings());
    }

    /** Tells one cited document from another. */
    static String key(LegalBasis basis) {
        var number = basis.number();
        if (number == null) {
            return basis.text();
        }
        return number.toUpperCase(Locale.ROOT) + (basis.date() == null ? "" : " " + basis.date());
    }

    private static List<LegalBasis> bases(PlanParts.Part part) {
        var place = part.place().equals("PREAMBLE") ? Place.PREAMBLE : Place.BODY;
        var texts = Stream.concat(Stream.of(part.title()), part.lines().stream().map(Line::text));
        return Citations.merged(
                texts.flatMap(text -> Citations.in(text, place).stream()).toList());
    }
}
