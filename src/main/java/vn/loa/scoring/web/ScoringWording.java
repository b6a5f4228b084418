package vn.loa.scoring.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.execution.ActivityProgress;
import vn.loa.scoring.formula.Measure;
import vn.loa.web.Days;
import vn.loa.web.Option;

/** Says numbers and measures of scoring as officers read them. */
@Component("scoringWording")
class ScoringWording {

    private final MessageSource messages;

    ScoringWording(MessageSource messages) {
        this.messages = messages;
    }

    /** The words that formulas may use, with what each counts. */
    public List<Option> measures() {
        return Arrays.stream(Measure.values())
                .map(measure -> new Option(measure.word(), say("scoring.measure." + measure)))
                .toList();
    }

    /** "0,95"; a dash where there is no number. */
    public String points(@Nullable BigDecimal points) {
        return points == null
                ? "–"
                : (points.signum() == 0
                        ? "0"
                        : points.stripTrailingZeros().toPlainString().replace('.', ','));
    }

    /** What an activity still lacks. */
    public String missing(ActivityProgress activity) {
        if (activity.late() > 0) {
            return say("scoring.missing.late", activity.late());
        }
        var next = activity.next();
        if (next != null) {
            return say("scoring.missing.next", Days.day(next));
        }
        if (activity.times() == 0) {
            return say("scoring.missing.undated");
        }
        return say(activity.isUsed() && !activity.targetMet() ? "scoring.missing.target" : "scoring.missing.unused");
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Days.VIETNAMESE);
    }
}
