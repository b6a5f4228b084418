package vn.loa.checks.carrying;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.Understanding;

/** A plan speaks both online and in the traditional ways; both are scored. */
@About(
        id = "ACT-12",
        severity = Severity.HINT,
        source = "Bộ chỉ số cải cách hành chính: mức độ đa dạng trong tuyên truyền")
final class OneSidedChannels implements Rule {

    private static final Set<ChannelKind> ONLINE =
            EnumSet.of(ChannelKind.PORTAL, ChannelKind.SOCIAL_MEDIA, ChannelKind.E_OFFICE);
    private static final Set<ChannelKind> NEITHER =
            EnumSet.of(ChannelKind.ARTICLE, ChannelKind.SURVEY, ChannelKind.HOTLINE);

    @Override
    public void check(Manuscript plan, Findings findings) {
        var kinds = Stream.concat(
                        plan.document().meant(Meaning.Channel.class).stream()
                                .flatMap(meant -> meant.meaning().kinds().stream()),
                        plan.document().activities().stream().flatMap(OneSidedChannels::channels))
                .filter(kind -> !NEITHER.contains(kind))
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            return;
        }
        if (kinds.stream().noneMatch(ONLINE::contains) && !speaksOfOnlinePress(plan)) {
            findings.missing().saying("online").add();
        } else if (ONLINE.containsAll(kinds)) {
            findings.missing().saying("traditional").add();
        }
    }

    private static boolean speaksOfOnlinePress(Manuscript plan) {
        return plan.passages().stream().anyMatch(passage -> passage.text().contains("báo điện tử"));
    }

    private static Stream<ChannelKind> channels(Activity activity) {
        return Stream.concat(activity.channels().stream(), Understanding.channels(activity.title()).stream());
    }
}
