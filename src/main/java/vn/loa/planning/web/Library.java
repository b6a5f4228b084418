package vn.loa.planning.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    record Found(
            String text,
            @Nullable String title,
            @Nullable String note,
            List<String> chips,
            @Nullable String warning,
            String kinds,
            String means,
            String source,
            String pick) {}

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
        var shelf = library.shelf();
        if (shelf != null) {
            return catalog.library(shelf, unit, words, library.isAboutAreas() ? search.area() : null, LIMIT).stream()
                    .map(item -> found(library, item))
                    .toList();
        }
        return library == LibraryKind.LEGAL
                ? catalog.legalDocuments(words, LIMIT).stream().map(this::found).toList()
                : units.below(unit, words, LIMIT).stream()
                        .map(office -> found(library, office.name(), List.of(), null))
                        .toList();
    }

    private Found found(LibraryKind library, LibraryItem item) {
        var codes = String.join(",", item.kinds());
        return new Found(
                item.text(),
                item.title() == null || item.title().equals(item.text()) ? null : item.title(),
                LineSourceView.note(Objects.requireNonNull(library.shelf()), item.offeredBy(), choices),
                chips(item.kinds()),
                null,
                codes,
                meansOf(library),
                item.source().toString(),
                pick(library, codes, item.source().toString(), item.text()));
    }

    /** What the button sends: the words last, for they may have anything in them. */
    private static String pick(LibraryKind library, String codes, String source, String text) {
        return library + "|" + codes + "|" + source + "|" + text;
    }

    private Found found(LegalDocumentSummary document) {
        return found(
                LibraryKind.LEGAL, choices.say("plan.library.basis", document.citation()), List.of(), ended(document));
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

    private static Found found(LibraryKind library, String text, List<String> kinds, @Nullable String warning) {
        var codes = String.join(",", kinds);
        return new Found(
                text, null, null, List.of(), warning, codes, meansOf(library), "", pick(library, codes, "", text));
    }

    private static String meansOf(LibraryKind library) {
        return library.means().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Every code under the name of its family. */
    private List<String> chips(List<String> kinds) {
        return Stream.of(
                        choices.names("plan.area", named(Area.class, kinds)),
                        choices.names("plan.channel", named(ChannelKind.class, kinds)),
                        choices.names("plan.audience", named(AudienceKind.class, kinds)))
                .flatMap(List::stream)
                .toList();
    }

    private static <E extends Enum<E>> List<E> named(Class<E> type, List<String> names) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> names.contains(value.name()))
                .toList();
    }
}
