package vn.loa.organization.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.loa.kernel.FieldRejection;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitSummary;
import vn.loa.organization.domain.UnitReading;

/**
 * The unit in a picker's field: its identifier once one was chosen; without a script the words in the field, which end
 * with the code in brackets, or whatever the officer typed himself.
 */
@Component
class UnitChoice {

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern WITH_CODE = Pattern.compile(".*\\(([^()]+)\\)\\s*");

    private final UnitReading units;

    UnitChoice(UnitReading units) {
        this.units = units;
    }

    static String words(UnitSummary unit) {
        return unit.name() + " (" + unit.code() + ")";
    }

    UnitId read(OfficerId by, String field, String sent) {
        if (sent.isBlank()) {
            throw new FieldRejection(field, "unit.choice.missing");
        }
        return identifier(sent).or(() -> coded(sent).map(UnitSummary::id)).orElseGet(() -> only(by, field, sent));
    }

    /** What the field shall show again. */
    String shown(String sent) {
        return identifier(sent).flatMap(units::find).map(UnitChoice::words).orElse(sent);
    }

    private UnitId only(OfficerId by, String field, String words) {
        var found = units.choices(by, words, 2);
        if (found.size() != 1) {
            throw new FieldRejection(field, found.isEmpty() ? "unit.choice.unknown" : "unit.choice.many", words);
        }
        return found.get(0).id();
    }

    private Optional<UnitSummary> coded(String sent) {
        var brackets = WITH_CODE.matcher(sent);
        return units.withCode(brackets.matches() ? brackets.group(1).strip() : sent.strip());
    }

    private static Optional<UnitId> identifier(String sent) {
        return IDENTIFIER.matcher(sent).matches() ? Optional.of(UnitId.valueOf(sent)) : Optional.empty();
    }
}
