package vn.loa.planning.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Meant;
import vn.loa.documents.PlanDocument.Place;

/** What a leader reads of a plan before its whole text: who issues and signs it, on what basis, who works, what money. */
record Brief(String issuer, String signer, List<String> bases, List<String> leads, List<String> budget) {

    static Brief of(PlanDocument document) {
        var header = document.header();
        return new Brief(
                Objects.requireNonNullElse(header.issuer(), ""),
                joined(header.signerPosition(), header.signerName()),
                document.legalBases().stream()
                        .filter(basis -> basis.place() == Place.PREAMBLE)
                        .map(LegalBasis::text)
                        .toList(),
                document.activities().stream()
                        .map(PlanDocument.Activity::lead)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                document.meant(Meaning.Budget.class).stream().map(Meant::text).toList());
    }

    private static String joined(@Nullable String... parts) {
        return String.join(" ", Stream.of(parts).filter(Objects::nonNull).toList());
    }
}
