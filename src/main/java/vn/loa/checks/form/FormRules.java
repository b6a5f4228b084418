package vn.loa.checks.form;

import java.util.List;
import vn.loa.checks.Rule;

/** The rules of this package. */
public final class FormRules {

    private FormRules() {}

    public static List<Rule> all() {
        return List.of(
                new MissingIssuer(),
                new MissingNumber(),
                new MissingDate(),
                new MissingKind(),
                new MissingMotto(),
                new MalformedNumber(),
                new UnpaddedNumber(),
                new BasisMark(),
                new ClosingMark(),
                new ArchiveLine(),
                new RecipientMark(),
                new OrphanedNote(),
                new MissingOnBehalf(),
                new OtherSigner(),
                new UnevenHeadings(),
                new PageFurniture(),
                new WrongPlaceName(),
                new UnexplainedAbbreviation());
    }
}
