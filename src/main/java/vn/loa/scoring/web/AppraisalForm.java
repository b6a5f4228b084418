package vn.loa.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.domain.InvalidScoring;
import vn.loa.scoring.domain.ScorePage;
import vn.loa.scoring.domain.Scoring;

/** What a unit above gives, as typed: for each criterion its points and the reason. */
record AppraisalForm(List<Line> lines) {

    /** Public, or the template's expressions could not be compiled. */
    public record Line(
            CriterionId criterion, String code, String title, String self, String most, String points, String reason) {

        Scoring.Appraised appraised() {
            var typed = points.strip();
            if (!typed.matches("\\d{1,4}([.,]\\d{1,4})?")) {
                throw new InvalidScoring("points", "scoring.rejection.appraisalMissing", code);
            }
            return new Scoring.Appraised(criterion, new BigDecimal(typed.replace(',', '.')), reason);
        }
    }

    /** @param typed null for a form that nobody filled in yet */
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
                        typed.getOrDefault("points-" + criterion.id(), self.equals("–") ? "" : self),
                        typed.getOrDefault("reason-" + criterion.id(), "")));
            }
        }
        return new AppraisalForm(lines);
    }

    List<Scoring.Appraised> appraised() {
        return lines.stream().map(Line::appraised).toList();
    }
}
