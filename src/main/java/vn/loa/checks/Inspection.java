package vn.loa.checks;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.checks.Manuscript.Stage;
import vn.loa.documents.PlanDocument;

/** Checks the plans that are kept here, against the registries as they are now. */
@Component
public class Inspection {

    private final LawBook law;

    Inspection(LawBook law) {
        this.law = law;
    }

    /** @param day the day of issue, for a plan that was not issued yet today */
    public List<Finding> of(PlanDocument document, IssuingUnit unit, Stage stage, LocalDate day) {
        return Checks.of(new Manuscript(document, List.of(), stage, day, unit, law.current()));
    }
}
