package vn.loa.checks.bases;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.checks.About;
import vn.loa.checks.Citation;
import vn.loa.checks.DayText;
import vn.loa.checks.Findings;
import vn.loa.checks.Law;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Repair;
import vn.loa.checks.Rule;
import vn.loa.checks.Span;
import vn.loa.documents.PlanDocument.Severity;

/** A document that is cited holds on the plan's day, as far as the registry knows. */
@About(
        id = "LEG-02",
        severity = Severity.ERROR,
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6; danh mục văn bản")
final class ExpiredDocument implements Rule {

    /** It is told of as a thing of the past, or is part of another document's subject. */
    private static final Pattern TOLD_OF = Pattern.compile(
            "(?:thay thế|thay cho|bãi bỏ|hết hiệu lực|một số điều của|sửa đổi|trước đây|điều của)[^;.]{0,40}$");

    private static final Pattern YEAR_OF_LAW = Pattern.compile("^\\s*,?\\s*(?:\\(năm\\s(\\d{4})\\)|năm\\s(\\d{4}))");
    private static final int BEFORE = 80;

    /** A document and where its citation ends in the text, the year of a law included. */
    private record Meant(LegalDocumentSummary document, int end) {}

    @Override
    public void check(Manuscript plan, Findings findings) {
        var told = new HashSet<Object>();
        for (var citation : plan.citations()) {
            meant(citation, plan.law())
                    .filter(meant -> hasEnded(meant.document(), plan))
                    .filter(meant -> !isToldOf(citation))
                    .filter(meant -> told.add(
                            List.of(citation.passage().spot(), meant.document().id())))
                    .ifPresent(meant -> tell(citation, meant, plan, findings));
        }
    }

    private static boolean hasEnded(LegalDocumentSummary document, Manuscript plan) {
        return document.validTo() != null && !document.validTo().isAfter(plan.day());
    }

    private static boolean isToldOf(Citation citation) {
        var text = citation.passage().text();
        int at = citation.span().from();
        return TOLD_OF.matcher(text.substring(Math.max(0, at - BEFORE), at)).find();
    }

    /** "Luật … năm 2015" names one of several laws of that name. */
    private static Optional<Meant> meant(Citation citation, Law law) {
        var text = citation.passage().text();
        int end = citation.span().to();
        var year = YEAR_OF_LAW.matcher(text.substring(end, Math.min(text.length(), end + BEFORE)));
        if (!citation.isLaw() || citation.basis().number() != null || !year.find()) {
            return law.document(citation.basis()).map(document -> new Meant(document, end));
        }
        return law.documents().stream()
                .filter(document -> isOf(document, year(year), citation))
                .findFirst()
                .map(document -> new Meant(document, end + year.end()));
    }

    private static int year(Matcher year) {
        return Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1));
    }

    private static boolean isOf(LegalDocumentSummary document, int year, Citation citation) {
        return document.date() != null
                && document.date().getYear() == year
                && document.kind().equals(citation.basis().kind())
                && Objects.requireNonNullElse(document.subject(), "")
                        .equalsIgnoreCase(citation.basis().subject());
    }

    private static void tell(Citation citation, Meant meant, Manuscript plan, Findings findings) {
        var document = meant.document();
        var successor = plan.law().successor(document, plan.day());
        var ended = DayText.of(Objects.requireNonNull(document.validTo()));
        var next = successor.map(ExpiredDocument::named).orElse("");
        boolean sure = document.verified();
        findings.at(citation.passage(), citation.words(), named(document), ended, next)
                .saying((successor.isPresent() ? "replaced" : "ended") + (sure ? "" : "Unsure"))
                .as(sure && citation.isBasis() ? Severity.ERROR : Severity.WARNING)
                .repair(successor
                        .filter(one -> !isAmendment(document) && !isCited(one, plan))
                        .map(one -> repair(citation, meant, one))
                        .orElse(null))
                .add();
    }

    /** What changed another document fell with it; the successor stands for both. */
    private static boolean isAmendment(LegalDocumentSummary document) {
        return document.subject() != null && document.subject().startsWith("sửa đổi");
    }

    /** Two that ended may have one successor; it is not cited twice. */
    private static boolean isCited(LegalDocumentSummary successor, Manuscript plan) {
        return plan.citations().stream()
                .filter(citation -> citation.basis().number() != null)
                .anyMatch(citation -> plan.law()
                        .document(citation.basis())
                        .filter(document -> document.id().equals(successor.id()))
                        .isPresent());
    }

    /** Two laws of one name differ by their numbers. */
    private static String named(LegalDocumentSummary document) {
        var number = document.number();
        return document.brief().contains(number) ? document.brief() : document.brief() + " số " + number;
    }

    /** At the top the successor is cited in full, elsewhere in short; a law goes by its name. */
    private static @Nullable Repair repair(Citation citation, Meant meant, LegalDocumentSummary next) {
        boolean full = citation.isBasis() && !citation.isLaw();
        var words = full ? next.citation() : next.brief();
        var span = new Span(citation.span().from(), meant.end());
        var text = citation.passage().text();
        return words.contains("…") || words.equals(span.of(text))
                ? null
                : citation.passage().to(span.replaced(text, words));
    }
}
