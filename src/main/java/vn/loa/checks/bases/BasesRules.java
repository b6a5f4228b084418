package vn.loa.checks.bases;

import java.util.List;
import vn.loa.checks.Rule;

/** The rules of this package. */
public final class BasesRules {

    private BasesRules() {}

    public static List<Rule> all() {
        return List.of(
                new IncompleteBasis(),
                new ExpiredDocument(),
                new PlanOfAnotherYear(),
                new BasisAfterPlan(),
                new MalformedDate(),
                new IssuerAgainstSymbol(),
                new KindAgainstSymbol(),
                new MissingNumberWord(),
                new DocumentWithoutNumber(),
                new LongCitation(),
                new MissingProgramme(),
                new EndedIssuer(),
                new PartyDocument(),
                new CitedTwoWays());
    }
}
