package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.LineId;

/**
 * What has to change in a plan that is begun from an earlier year's.
 *
 * @param targets its lines that set a target, each with the line of the earlier plan that it was, where there is one
 */
record Renewal(int earlierYear, List<Target> targets, List<RenewalProposal> proposals) {

    record Target(LineId line, @Nullable LineId earlier) {}
}
