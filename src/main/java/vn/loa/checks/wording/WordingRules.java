package vn.loa.checks.wording;

import java.util.List;
import vn.loa.checks.Rule;

/** The rules of this package. */
public final class WordingRules {

    private WordingRules() {}

    public static List<Rule> all() {
        return List.of(
                new MisspeltWords(),
                new DoubledWord(),
                new Punctuation(),
                new Capitals(),
                new ToldOfPersons(),
                new ServiceLevel(),
                new OldTerm(),
                new OneStopName(),
                new BrandName(),
                new OldPortal(),
                new IndexName());
    }
}
