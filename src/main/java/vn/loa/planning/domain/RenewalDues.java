package vn.loa.planning.domain;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import vn.loa.checks.DayText;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Spot;

/** The days by which activities were to be done become days of the new year. */
final class RenewalDues implements RenewalRule {

    private final List<? extends TableRow> activities;
    private final int earlier;
    private final int year;

    RenewalDues(List<? extends TableRow> activities, int earlier, int year) {
        this.activities = activities;
        this.earlier = earlier;
        this.year = year;
    }

    @Override
    public List<RenewalProposal> propose(Manuscript copy) {
        var proposals = new ArrayList<RenewalProposal>();
        for (int i = 0; i < activities.size(); i++) {
            var due = activities.get(i).details().due();
            if (due != null) {
                var moved = RenewalDay.in(due.getYear() + year - earlier, MonthDay.from(due));
                proposals.add(RenewalProposal.of(
                        RenewalKind.YEAR,
                        new Spot(activities.get(i).id().toString(), "due"),
                        RenewalSentences.say("at.due", i + 1),
                        DayText.of(due),
                        DayText.of(moved),
                        RenewalDay.told(moved),
                        RenewalSentences.say("source.plan", earlier)));
            }
        }
        return proposals;
    }
}
