package vn.loa.catalog.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LegalDocumentId;

/** A legal document with everything its page shows. */
public record LegalDocumentPage(
        LegalDocumentId id,
        LegalDocumentDescription about,
        int version,
        String title,
        String citation,
        List<Neighbour> neighbours) {

    public LegalDocumentPage {
        neighbours = List.copyOf(neighbours);
    }

    /** A document that it replaces ({@code earlier}), or that replaces it. */
    public record Neighbour(String id, String citation, boolean earlier) {}

    public @Nullable Neighbour successor() {
        return neighbours.stream()
                .filter(document -> !document.earlier())
                .findFirst()
                .orElse(null);
    }

    public List<Neighbour> predecessors() {
        return neighbours.stream().filter(Neighbour::earlier).toList();
    }
}
