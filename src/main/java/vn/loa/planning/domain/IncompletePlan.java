package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.Rejection;

/** The plan lacks what every plan must have before it is handed in. */
public class IncompletePlan extends Rejection {

    /** What a plan can lack. */
    public enum Missing {
        TITLE,
        ISSUER,
        LEGAL_BASIS,
        CONTENT,
        TASK
    }

    private final List<Missing> missing;

    public IncompletePlan(List<Missing> missing, String named) {
        super(Reason.INVALID, "plan.rejection.incomplete", named);
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }

    static List<Missing> missingIn(PlanDocument document) {
        var missing = new ArrayList<Missing>();
        if (isBlank(document.header().title())) {
            missing.add(Missing.TITLE);
        }
        if (isBlank(document.header().issuer())) {
            missing.add(Missing.ISSUER);
        }
        if (document.preamble().isEmpty() && document.legalBases().isEmpty()) {
            missing.add(Missing.LEGAL_BASIS);
        }
        if (!hasLine(document, SectionRole.CONTENT, Meaning.Content.class::isInstance)) {
            missing.add(Missing.CONTENT);
        }
        if (document.activities().isEmpty()
                && !hasLine(document, SectionRole.ASSIGNMENT, Meaning.Task.class::isInstance)) {
            missing.add(Missing.TASK);
        }
        return missing;
    }

    /** A line in a section of the role counts as well as one that was marked by itself. */
    private static boolean hasLine(PlanDocument document, SectionRole role, Predicate<Meaning> meaning) {
        return sections(document.sections())
                .anyMatch(section -> section.lines().stream()
                        .filter(line -> !line.text().isBlank())
                        .anyMatch(line -> section.role() == role || means(line, meaning)));
    }

    private static boolean means(Line line, Predicate<Meaning> meaning) {
        return line.meanings().stream().anyMatch(meaning);
    }

    private static Stream<Section> sections(List<Section> some) {
        return some.stream().flatMap(section -> Stream.concat(Stream.of(section), sections(section.children())));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
