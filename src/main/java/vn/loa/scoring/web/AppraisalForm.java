package vn.loa.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.domain.ScorePage;
import vn.loa.scoring.domain.Scoring;

/**
 * What a unit above gives, as typed: for each criterion its points and the reason.
 *
 * @param version of the score that it judges
 */
record AppraisalForm(int version, List<Line> lines) {

    private static final String POINTS = "points-";
    private static final String REASON = "reason-";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");

    /** Public, or the template's expressions could not be compiled. */
    public record Line(
            CriterionId criterion, String code, String title, String self, String most, String points, String reason) {}

    /** What was typed, before it is known whether it is right. */
    static List<Scoring.Appraised> appraised(Map<String, String> typed) {
        var given = new ArrayList<Scoring.Appraised>();
        typed.forEach((name, words) -> {
            if (name.matches(POINTS + "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
                var criterion = CriterionId.valueOf(name.substring(POINTS.length()));
                var number = words.strip().replace(',', '.');
                given.add(new Scoring.Appraised(
                        criterion,
                        NUMBER.matcher(number).matches() ? new BigDecimal(number) : null,
                        typed.get(REASON + criterion)));
            }
        });
        return given;
    }

    /** @param typed empty for a form that nobody filled in yet */
    static AppraisalForm of(ScorePage page, ScoringWording wording, Map<String, String> typed) {
        var lines = new ArrayList<Line>();
        for (var tally : page.tallies()) {
            if (!tally.heading()) {
                var criterion = tally.criterion();
                var self = wording.points(page.point(criterion.id()).self());
                lines.add(new Line(
                        criterion.id(),
                        criterion.wording().code(),
                        criterion.wording().title(),
                        self,
                        wording.points(criterion.wording().points()),
                        typed.getOrDefault(POINTS + criterion.id(), self.equals("–") ? "" : self),
                        typed.getOrDefault(REASON + criterion.id(), "")));
            }
        }
        return new AppraisalForm(page.head().version(), lines);
    }
}
