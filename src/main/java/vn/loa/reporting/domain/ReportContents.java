package vn.loa.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.reporting.domain.Figure.Part;

/** What a report says: its form, what the officer wrote, and its figures. This is what is frozen when it is handed in. */
public record ReportContents(
        String format,
        Heading heading,
        Formality formality,
        Judgement judgement,
        List<Figure> figures,
        List<Target> targets,
        List<Contribution> contributions) {

    /** As it is written into the JSON file. */
    public static final String FORMAT = "cchc-report/1";

    public ReportContents {
        figures = List.copyOf(figures);
        targets = List.copyOf(targets);
        contributions = List.copyOf(contributions);
    }

    /**
     * On what it reports, and who signs it.
     *
     * @param unitName with its kind, "xã Suối Mây"
     * @param label the period, "Quý I năm 2026"
     * @param planTitle what the plan is about; null where no plan asks for the report
     */
    public record Heading(
            String unitName,
            String label,
            LocalDate begins,
            LocalDate closing,
            boolean consolidates,
            @Nullable String planTitle,
            @Nullable String planNumber,
            @Nullable LocalDate planDate,
            @Nullable String issuer,
            List<String> letterhead,
            @Nullable String place,
            @Nullable String signingAuthority,
            @Nullable String signerPosition,
            @Nullable String signerName) {
        public Heading {
            letterhead = List.copyOf(letterhead);
        }
    }

    /**
     * What a unit below handed in, or that it did not.
     *
     * @param state ON_TIME, LATE, MISSING, or NONE where its plan asks for no such report
     */
    public record Contribution(
            String unitName,
            String state,
            @Nullable LocalDate handedInOn,
            long results,
            long people,
            @Nullable Judgement judgement) {}

    /** As other programs read it. */
    public String json() {
        return Accounts.write(this);
    }

    public List<Figure> of(Part part) {
        return figures.stream().filter(figure -> figure.part() == part).toList();
    }
}
