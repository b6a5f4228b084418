package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.documents.PlanDocument;
import vn.loa.planning.domain.HeaderRevision;

/** The head of a draft and its signature block as they were typed; number and date come when it is issued. */
@NullUnmarked
record HeaderForm(
        Integer version,
        String issuer,
        String place,
        String title,
        String year,
        String signingAuthority,
        String signerPosition,
        String signerName,
        String letterhead) {

    static HeaderForm of(int version, PlanDocument document) {
        var header = document.header();
        return new HeaderForm(
                version,
                header.issuer(),
                header.place(),
                header.title(),
                String.valueOf(header.year()),
                header.signingAuthority(),
                header.signerPosition(),
                header.signerName(),
                String.join("\n", document.letterhead()));
    }

    HeaderRevision revision() {
        return new HeaderRevision(
                word(issuer),
                word(place),
                word(title),
                Typed.year(year),
                word(signingAuthority),
                word(signerPosition),
                word(signerName),
                lines(letterhead));
    }

    static String word(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    static List<String> lines(String value) {
        return value == null
                ? List.of()
                : value.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
