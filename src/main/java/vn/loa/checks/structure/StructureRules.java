package vn.loa.checks.structure;

import java.util.List;
import vn.loa.checks.Rule;

/** The rules of this package. */
public final class StructureRules {

    private StructureRules() {}

    public static List<Rule> all() {
        return List.of(
                new SameNumberTwice(),
                new SkippedNumber(),
                new DecimalNumber(),
                new UnkeptHeading(),
                new RepeatedParagraph(),
                new MisplacedLine(),
                new RunOnSentence(),
                new MissingAppendix(),
                new MissingPart(),
                new AbruptEnd(),
                new OpenEnd());
    }
}
