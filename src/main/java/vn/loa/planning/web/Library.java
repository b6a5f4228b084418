package vn.loa.planning.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.catalog.LibraryItem;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.web.Days;

/** Finds ready lines in the registries: contents, channels, audiences, legal documents, units. */
@Component
class Library {

    private static final int LIMIT = 8;

    /** One ready line; {@code pick} is what the button beside it sends. */
    record Found(String text, List<String> chips, @Nullable String warning, String kinds, String means, String pick) {}

    /** @param suggested whether nothing was asked for and these are proposals */
    record Results(LibraryKind library, String q, @Nullable Area area, boolean suggested, List<Found> found) {}

    private final Catalog catalog;
    private final UnitDirectory units;
    private final Choices choices;

    Library(Catalog catalog, UnitDirectory units, Choices choices) {
        this.catalog = catalog;
        this.units = units;
        this.choices = choices;
    }

    Results find(LibraryKind library, LibrarySearch search, UnitId unit) {
        return new Results(library, search.q(), search.area(), search.isEmpty(), found(library, search, unit));
    }

    private List<Found> found(LibraryKind library, LibrarySearch search, UnitId unit) {
        var words = search.q();
        return switch (library) {
            case CONTENT ->
                catalog.contents(words, search.area(), LIMIT).stream()
                        .map(item -> found(library, item))
                        .toList();
            case CHANNEL ->
                catalog.channels(words, LIMIT).stream()
                        .map(item -> found(library, item))
                        .toList();
            case AUDIENCE ->
                catalog.audiences(words, LIMIT).stream()
                        .map(item -> found(library, item))
                        .toList();
            case LEGAL ->
                catalog.legalDocuments(words, LIMIT).stream().map(this::found).toList();
            case UNIT ->
                units.below(unit, words, LIMIT).stream()
                        .map(office -> found(library, office.name(), List.of(), List.of(), null))
                        .toList();
        };
    }

    private Found found(LibraryKind library, LibraryItem item) {
        return found(library, item.text(), item.kinds(), chips(library, item.kinds()), null);
    }

    private Found found(LegalDocumentSummary document) {
        return found(
                LibraryKind.LEGAL,
                choices.say("plan.library.basis", document.citation()),
                List.of(),
                List.of(),
                ended(document));
    }

    private @Nullable String ended(LegalDocumentSummary document) {
        if (document.validTo() == null) {
            return null;
        }
        var day = Days.day(document.validTo());
        return document.replacedBy() == null
                ? choices.say("plan.library.ended", day)
                : choices.say("plan.library.replaced", day, document.replacedBy());
    }

    private static Found found(
            LibraryKind library, String text, List<String> kinds, List<String> chips, @Nullable String warning) {
        var codes = String.join(",", kinds);
        return new Found(text, chips, warning, codes, meansOf(library), library + "|" + codes + "|" + text);
    }

    private static String meansOf(LibraryKind library) {
        return library.means().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private List<String> chips(LibraryKind library, List<String> kinds) {
        return switch (library) {
            case CONTENT ->
                choices.names("plan.area", kinds.stream().map(Area::valueOf).toList());
            case CHANNEL ->
                choices.names(
                        "plan.channel", kinds.stream().map(ChannelKind::valueOf).toList());
            case AUDIENCE ->
                choices.names(
                        "plan.audience",
                        kinds.stream().map(AudienceKind::valueOf).toList());
            default -> List.of();
        };
    }
}
