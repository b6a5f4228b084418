package vn.loa.documents;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Each document once, in the order of first mention; what a later mention says more is added to the first. */
    public static List<LegalBasis> merged(List<LegalBasis> mentions) {
        var merged = new ArrayList<LegalBasis>();
        for (var mention : mentions) {
            int at = indexOf(merged, mention);
            if (at < 0) {
                merged.add(mention);
            } else {
                merged.set(at, completed(merged.get(at), mention));
            }
        }
        return merged;
    }

    private static int indexOf(List<LegalBasis> known, LegalBasis mention) {
        for (int i = 0; i < known.size(); i++) {
            if (isSame(known.get(i), mention)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether both mention one document. */
    public static boolean isSame(LegalBasis one, LegalBasis other) {
        if (one.number() == null || other.number() == null) {
            return one.number() == null
                    && other.number() == null
                    && one.kind().equals(other.kind())
                    && Words.of(Objects.requireNonNullElse(one.subject(), one.text()))
                            .equals(Words.of(Objects.requireNonNullElse(other.subject(), other.text())));
        }
        // Two bodies, or one in two years, give the same number; their dates differ.
        return plain(one.number()).equals(plain(other.number())) && agree(one.date(), other.date());
    }

    private static boolean agree(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || one.equals(other);
    }

    private static String plain(String number) {
        return number.toUpperCase(Locale.ROOT).replaceFirst("^0+", "");
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
