package vn.loa.checks.consistency;

import java.util.List;
import vn.loa.checks.Rule;

/** The rules of this package. */
public final class ConsistencyRules {

    private ConsistencyRules() {}

    public static List<Rule> all() {
        return List.of(
                new YearOfAnotherPlan(),
                new YearOfIssue(),
                new AreaOfAnotherLevel(),
                new ActorOfAnotherLevel(),
                new OwnUnitInPlural(),
                new EndedBody(),
                new EndedPost(),
                new ForeignVillageTerm(),
                new UnitNotOfTheDay(),
                new TwoNamesOfOneBody());
    }
}
