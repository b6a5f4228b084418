package vn.loa.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;

/** Finds the documents that a text cites. */
public final class Citations {

    private Citations() {}

    /** The documents cited in one paragraph, each once, in the order of first mention. */
    public static List<LegalBasis> in(String text, Place place) {
        return merged(new CitationScanner(text, place).found());
    }

    /** Every mention of a document in one paragraph, in the order of the text; what it cites may be mentioned again. */
    public static List<LegalBasis> every(String text, Place place) {
        return new CitationScanner(text, place).found();
    }

    /** The kind that the letters of a number stand for: Quyết định in {@code 82/QĐ-BNV}; null for unknown letters. */
    public static @Nullable String kindOf(String number) {
        return CitationScanner.kindOf(number);
    }

    /** Each document once, in the order of first mention; what a later mention says more is added to the first. */
    public static List<LegalBasis> merged(List<LegalBasis> mentions) {
        var merged = new ArrayList<LegalBasis>();
        var places = new HashMap<String, List<Integer>>();
        for (var mention : mentions) {
            var known = places.computeIfAbsent(key(mention), none -> new ArrayList<>());
            // Two bodies, or one in two years, give the same number; their dates differ.
            var same = known.stream()
                    .filter(at -> agree(merged.get(at).date(), mention.date()))
                    .findFirst();
            if (same.isPresent()) {
                merged.set(same.get(), completed(merged.get(same.get()), mention));
            } else {
                known.add(merged.size());
                merged.add(mention);
            }
        }
        return merged;
    }

    private static String key(LegalBasis basis) {
        if (basis.number() != null) {
            return basis.number().toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
        }
        return basis.kind() + Words.of(Objects.requireNonNullElse(basis.subject(), basis.text()));
    }

    /** Whether both mention one document. */
    public static boolean isSame(LegalBasis one, LegalBasis other) {
        return key(one).equals(key(other)) && (one.number() == null || agree(one.date(), other.date()));
    }

    private static boolean agree(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || one.equals(other);
    }

    /** The first mention with what a later one says more. */
    public static LegalBasis completed(LegalBasis first, LegalBasis later) {
        return new LegalBasis(
                first.kind(),
                first.number(),
                first.date() == null ? later.date() : first.date(),
                first.issuer() == null ? later.issuer() : first.issuer(),
                first.subject() == null ? later.subject() : first.subject(),
                first.place(),
                first.text());
    }
}
