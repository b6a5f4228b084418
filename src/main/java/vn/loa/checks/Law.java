package vn.loa.checks;

import java.util.List;
import vn.loa.catalog.ChangedName;
import vn.loa.catalog.LegalDocumentSummary;

/** What the law sets, each with the days on which it holds: the registries, as rules look at them. */
public record Law(List<LegalDocumentSummary> documents, List<ChangedName> changedNames) {

    /** Nothing is known: rules that need a registry find nothing. */
    public static final Law UNKNOWN = new Law(List.of(), List.of());

    public Law {
        documents = List.copyOf(documents);
        changedNames = List.copyOf(changedNames);
    }
}
