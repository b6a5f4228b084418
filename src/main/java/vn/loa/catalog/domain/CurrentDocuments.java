package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.catalog.domain.LegalDocumentSearch.Succession;

/**
 * The documents that a template names by number, as they stand on a day: where one has ended, the one that took its place
 * is cited instead, and where none did, the line that names it is left out.
 */
record CurrentDocuments(Map<UUID, Succession> known, LocalDate day) {

    /** {@code {văn bản 76/NQ-CP}} is cited in full, {@code {văn bản ngắn 76/NQ-CP}} by kind and number. */
    private static final Pattern REFERENCE = Pattern.compile("\\{văn bản( ngắn)? ([^{}]+)}");

    static CurrentDocuments of(List<Succession> known, LocalDate day) {
        return new CurrentDocuments(
                known.stream()
                        .collect(Collectors.toMap(each -> each.document().id().value(), Function.identity())),
                day);
    }

    static List<String> numbersIn(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(found -> found.group(2))
                .distinct()
                .toList();
    }

    /** The text with its references replaced; nothing if one of them names no document that holds. */
    Optional<String> cite(String text) {
        var references = REFERENCE.matcher(text);
        var cited = new StringBuilder();
        while (references.find()) {
            var document = current(references.group(2)).orElse(null);
            if (document == null) {
                return Optional.empty();
            }
            references.appendReplacement(
                    cited,
                    Matcher.quoteReplacement(references.group(1) == null ? document.citation() : document.brief()));
        }
        return Optional.of(references.appendTail(cited).toString());
    }

    /** The document that holds in the place of the one with this number. */
    Optional<LegalDocumentSummary> current(String number) {
        var passed = new HashSet<UUID>();
        var next = known.values().stream()
                .filter(each -> each.document().number().equals(number))
                .findFirst()
                .orElse(null);
        while (next != null
                && !next.holdsOn(day)
                && passed.add(next.document().id().value())) {
            next = successor(next);
        }
        return Optional.ofNullable(next).filter(each -> each.holdsOn(day)).map(Succession::document);
    }

    private @Nullable Succession successor(Succession ended) {
        var successor = ended.successor();
        return successor == null ? null : known.get(successor);
    }
}
