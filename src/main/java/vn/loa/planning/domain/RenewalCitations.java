package vn.loa.planning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.checks.Citation;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Spoken;
import vn.loa.checks.YearlyDocument;
import vn.loa.documents.Words;

/**
 * Plans of the earlier year that are cited give way to those of the new one, as the registry or the published plans of the
 * unit and those above it have them; where there is none yet, the place is marked.
 */
final class RenewalCitations implements RenewalRule {

    /** So much of its words two subjects share that are about the same, their years aside. */
    private static final double ALIKE = 0.6;

    /** A plan that was issued in Loa. */
    record Published(String issuer, String number, LocalDate date, String title) {}

    private final int earlier;
    private final int year;
    private final List<Published> published;

    RenewalCitations(int earlier, int year, List<Published> published) {
        this.earlier = earlier;
        this.year = year;
        this.published = published;
    }

    @Override
    public List<RenewalProposal> propose(Manuscript copy) {
        var proposals = new ArrayList<RenewalProposal>();
        for (var citation : copy.citations()) {
            if (isOfTheEarlierYear(citation)) {
                proposals.add(registered(citation, copy)
                        .or(() -> published(citation))
                        .orElseGet(() -> proposal(citation, null, "citation.unknown", String.valueOf(year))));
            }
        }
        return proposals;
    }

    /** By what its subject says, or, without one, by when it was made. */
    private boolean isOfTheEarlierYear(Citation citation) {
        var basis = citation.basis();
        var date = basis.date();
        if (basis.subject() != null) {
            return YearlyDocument.yearOf(citation) == earlier;
        }
        return basis.kind().startsWith("Kế hoạch")
                && date != null
                && (date.getYear() == earlier || date.getYear() == earlier - 1 && date.getMonthValue() == 12);
    }

    private Optional<RenewalProposal> registered(Citation citation, Manuscript copy) {
        return copy.law().documents().stream()
                .filter(document -> document.kind().equals(citation.basis().kind()))
                .filter(document -> document.validTo() == null || document.holdsOn(copy.day()))
                .filter(document -> isSame(citation.basis().issuer(), document.issuer()))
                .filter(document -> isSuccessor(citation.basis().subject(), document.subject()))
                .filter(document ->
                        document.date() != null && !document.citation().contains("…"))
                .findFirst()
                .map(document ->
                        proposal(citation, words(citation, document), "citation.registered", document.brief()));
    }

    private static String words(Citation citation, LegalDocumentSummary next) {
        return citation.isBasis() ? next.citation() : next.brief();
    }

    private Optional<RenewalProposal> published(Citation citation) {
        return published.stream()
                .filter(plan -> citation.basis().kind().startsWith("Kế hoạch"))
                .filter(plan -> isSame(citation.basis().issuer(), plan.issuer()))
                .filter(plan -> isSuccessor(citation.basis().subject(), plan.title()))
                .findFirst()
                .map(plan -> proposal(citation, words(plan), "citation.published", plan.issuer(), plan.number()));
    }

    private static String words(Published plan) {
        var title = plan.title();
        return "Kế hoạch số %s ngày %02d tháng %s năm %d của %s về %s"
                .formatted(
                        plan.number(),
                        plan.date().getDayOfMonth(),
                        plan.date().getMonthValue() < 3
                                ? "0" + plan.date().getMonthValue()
                                : plan.date().getMonthValue(),
                        plan.date().getYear(),
                        plan.issuer(),
                        Words.isCapital(title)
                                ? title
                                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1));
    }

    private boolean isSuccessor(@Nullable String cited, @Nullable String subject) {
        if (cited == null || subject == null || !subject.contains(String.valueOf(year))) {
            return false;
        }
        var one = telling(cited);
        var other = telling(subject);
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size() >= ALIKE * Math.min(one.size(), other.size());
    }

    private static Set<String> telling(String subject) {
        var words = new HashSet<>(List.of(Words.of(subject).strip().split(" ")));
        words.removeIf(word -> word.matches("20\\d{2}")
                || List.of("về", "năm", "ban", "hành", "kế", "hoạch").contains(word));
        return words;
    }

    /** Whoever is named by one of the two is named by the other. */
    private static boolean isSame(@Nullable String one, @Nullable String other) {
        var first = Objects.requireNonNullElse(one, "");
        var second = Objects.requireNonNullElse(other, "");
        return !first.isBlank()
                && !second.isBlank()
                && (Spoken.of(first).has(second) || Spoken.of(second).has(first));
    }

    private RenewalProposal proposal(Citation citation, @Nullable String words, String reason, Object... arguments) {
        return RenewalProposal.of(
                RenewalKind.CITATION,
                citation.passage(),
                citation.span(),
                words,
                RenewalSentences.say(reason, arguments),
                RenewalSentences.say("source.yearly"));
    }
}
