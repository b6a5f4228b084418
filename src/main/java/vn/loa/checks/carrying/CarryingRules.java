package vn.loa.checks.carrying;

import java.util.List;
import vn.loa.checks.Rule;

/** The rules of this package. */
public final class CarryingRules {

    private CarryingRules() {}

    public static List<Rule> all() {
        return List.of(
                new TaskWithoutActor(),
                new TaskWithoutDeadline(),
                new TaskWithoutProduct(),
                new ForgottenRecipient(),
                new ChannelWithoutOwner(),
                new NobodyLeads(),
                new TwoLead(),
                new OrderedNotAsked(),
                new UnmeasuredTarget(),
                new WholeWithoutSource(),
                new UnnamedAudience(),
                new OneSidedChannels(),
                new NobodyReports(),
                new VagueReport(),
                new ClosingDay(),
                new NobodyConsolidates(),
                new MoneyWithoutSource(),
                new MoneyWithoutAmount(),
                new AreaNotCovered(),
                new OldAreaName());
    }
}
