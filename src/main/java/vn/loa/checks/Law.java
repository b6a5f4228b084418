package vn.loa.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loa.catalog.AreaName;
import vn.loa.catalog.ChangedName;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.catalog.ReportPeriod;
import vn.loa.documents.Abbreviations;
import vn.loa.documents.PlanDocument.LegalBasis;

/** What the law sets, each with the days on which it holds: the registries, as rules look at them. */
public final class Law {

    /** Nothing is known: rules that need a registry find nothing. */
    public static final Law UNKNOWN = new Law(List.of(), List.of());

    private final List<LegalDocumentSummary> documents;
    private final List<ChangedName> changedNames;
    private final List<AreaName> areaNames;
    private final List<ReportPeriod> reportPeriods;
    private final Abbreviations abbreviations;
    private final CitedDocuments cited;
    private final Map<LegalDocumentId, LegalDocumentSummary> byId;

    public Law(List<LegalDocumentSummary> documents, List<ChangedName> changedNames) {
        this(documents, changedNames, List.of(), List.of(), Abbreviations.shipped());
    }

    public Law(
            List<LegalDocumentSummary> documents,
            List<ChangedName> changedNames,
            List<AreaName> areaNames,
            List<ReportPeriod> reportPeriods,
            Abbreviations abbreviations) {
        this.documents = List.copyOf(documents);
        this.changedNames = List.copyOf(changedNames);
        this.areaNames = List.copyOf(areaNames);
        this.reportPeriods = List.copyOf(reportPeriods);
        this.abbreviations = abbreviations;
        cited = new CitedDocuments(documents);
        byId = documents.stream().collect(Collectors.toMap(LegalDocumentSummary::id, Function.identity()));
    }

    /** The registries as they are when Loa is installed, for those who check a file without a database. */
    public static Law shipped() {
        return Shipped.LAW;
    }

    private static final class Shipped {
        private static final Law LAW = ShippedRegistries.read();
    }

    public List<LegalDocumentSummary> documents() {
        return documents;
    }

    /** Those that hold today. */
    public Abbreviations abbreviations() {
        return abbreviations;
    }

    public List<ChangedName> changedNames() {
        return changedNames;
    }

    public List<AreaName> areaNames() {
        return areaNames;
    }

    /** The periods that are reported on, as they lie in one year; the days are the same in every year. */
    public List<ReportPeriod> reportPeriods() {
        return reportPeriods;
    }

    /** The document of the registry that a citation means. */
    public Optional<LegalDocumentSummary> document(LegalBasis basis) {
        return cited.document(basis);
    }

    /** The document that holds on a day in the place of one that doesn't; nothing if none is known. */
    public Optional<LegalDocumentSummary> successor(LegalDocumentSummary document, LocalDate day) {
        var next = Optional.of(document);
        for (int steps = 0; steps < documents.size() && next.isPresent(); steps++) {
            next = next.flatMap(one -> Optional.ofNullable(one.successor())).map(byId::get);
            if (next.filter(one -> one.holdsOn(day)).isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }
}
