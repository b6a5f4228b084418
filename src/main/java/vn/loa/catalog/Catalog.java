package vn.loa.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.PlanDocument;
import vn.loa.organization.UnitId;

/** What other modules may pick from the registries. Text is searched without regard to accents. */
public interface Catalog {

    /** The document of this number; where several share it, the one of this date. */
    Optional<LegalDocumentSummary> legalDocument(String number, @Nullable LocalDate date);

    /** The law of this name, such as "Luật Ngân sách nhà nước", which is cited without a number; the newest if no date is known. */
    Optional<LegalDocumentSummary> law(String name, @Nullable LocalDate date);

    Optional<LegalDocumentSummary> legalDocument(LegalDocumentId id);

    List<LegalDocumentSummary> legalDocuments(String text, int limit);

    /** Every document of the registry, in the order of their numbers. */
    List<LegalDocumentSummary> everyLegalDocument();

    /** Every name that the law has ended. */
    List<ChangedName> changedNames();

    /** What the areas are and were called. */
    List<AreaName> areaNames();

    /**
     * What the library holds for a unit's plan, the closest first.
     *
     * @param unit null for what belongs to the whole country
     * @param area that it must be about; null for any
     */
    List<LibraryItem> library(Shelf shelf, @Nullable UnitId unit, String text, @Nullable Area area, int limit);

    /** Those of the sources that exist and are on offer to the unit. */
    Set<LibrarySource> offered(Collection<LibrarySource> sources, UnitId unit);

    /** How the library stands today with what was taken from it. */
    List<LibraryState> states(Collection<LibrarySource> sources);

    /** What the six areas are called today, in their usual order. */
    List<KindLabel> areaLabels();

    List<KindLabel> audienceLabels();

    List<KindLabel> channelLabels();

    /** What areas, audiences and channels are called in short, by their codes, in their usual order; in one statement. */
    Map<String, String> shortLabels();

    /** What may stand in brackets behind a recipient. */
    List<RecipientNote> recipientNotes();

    /** The reporting periods of this year with their closing dates. */
    List<ReportPeriod> reportPeriods(int year);

    /** The template of a plan for this year that holds today, with the year and the issuing body filled in. */
    PlanDocument template(int year, String issuer);

    /** The same of a template whose text the database's {@code current_template} gave, null if none holds. */
    PlanDocument filled(@Nullable String template, int year, String issuer);

    /** Its letterhead, signature and recipients alone, for a document whose words come from elsewhere. */
    PlanDocument frame(@Nullable String template, int year, String issuer);
}
