package vn.loa.documents;

import java.util.List;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;

/** Finds the documents that a text cites. */
public final class Citations {

    private Citations() {}

    /** The documents cited in one paragraph, each once, in the order of first mention. */
    public static List<LegalBasis> in(String text, Place place) {
        return List.of();
    }
}
