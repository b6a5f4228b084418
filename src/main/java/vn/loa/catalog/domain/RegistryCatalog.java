package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.loa.catalog.AreaName;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.ChangedName;
import vn.loa.catalog.KindLabel;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.catalog.LibraryItem;
import vn.loa.catalog.LibrarySource;
import vn.loa.catalog.LibraryState;
import vn.loa.catalog.RecipientNote;
import vn.loa.catalog.ReportPeriod;
import vn.loa.catalog.Shelf;
import vn.loa.documents.Area;
import vn.loa.documents.PlanDocument;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.UnitId;

/** The registries as other modules see them. */
@Service
@ReadsOnly
class RegistryCatalog implements Catalog {

    private final LegalDocumentSearch documents;
    private final LibrarySearch library;
    private final KindLabels labels;
    private final NameSearch names;
    private final ReportCalendar reports;
    private final PlanTemplating templates;

    RegistryCatalog(
            LegalDocumentSearch documents,
            LibrarySearch library,
            KindLabels labels,
            NameSearch names,
            ReportCalendar reports,
            PlanTemplating templates) {
        this.documents = documents;
        this.library = library;
        this.labels = labels;
        this.names = names;
        this.reports = reports;
        this.templates = templates;
    }

    @Override
    public Optional<LegalDocumentSummary> legalDocument(String number, @Nullable LocalDate date) {
        return documents.byNumber(number, date);
    }

    @Override
    public Optional<LegalDocumentSummary> law(String name, @Nullable LocalDate date) {
        return documents.law(name, date);
    }

    @Override
    public Optional<LegalDocumentSummary> legalDocument(LegalDocumentId id) {
        return documents.byId(id.value());
    }

    @Override
    public List<LegalDocumentSummary> legalDocuments(String text, int limit) {
        return documents.byWords(text, limit);
    }

    @Override
    public List<LegalDocumentSummary> everyLegalDocument() {
        return documents.every();
    }

    @Override
    public List<ChangedName> changedNames() {
        return names.changed();
    }

    @Override
    public List<AreaName> areaNames() {
        return names.ofAreas();
    }

    @Override
    public List<LibraryItem> library(Shelf shelf, @Nullable UnitId unit, String text, @Nullable Area area, int limit) {
        return library.on(shelf, unit, text, area == null ? "" : area.name(), limit);
    }

    @Override
    public Set<LibrarySource> offered(Collection<LibrarySource> sources, UnitId unit) {
        return library.offered(sources, unit);
    }

    @Override
    public List<LibraryState> states(Collection<LibrarySource> sources) {
        return library.states(sources);
    }

    @Override
    public List<KindLabel> areaLabels() {
        return labels.of(KindFamily.AREA);
    }

    @Override
    public List<KindLabel> audienceLabels() {
        return labels.of(KindFamily.AUDIENCE);
    }

    @Override
    public List<KindLabel> channelLabels() {
        return labels.of(KindFamily.CHANNEL);
    }

    @Override
    public Map<String, String> shortLabels() {
        return labels.inShort();
    }

    @Override
    public List<RecipientNote> recipientNotes() {
        return reports.notes();
    }

    @Override
    public List<ReportPeriod> reportPeriods(int year) {
        return reports.periods(year);
    }

    @Override
    public PlanDocument template(int year, String issuer) {
        return templates.current(year, issuer);
    }

    @Override
    public PlanDocument filled(@Nullable String template, int year, String issuer) {
        return templates.fill(template, year, issuer);
    }

    @Override
    public PlanDocument frame(@Nullable String template, int year, String issuer) {
        return templates.frame(template, year, issuer);
    }
}
