package vn.loa.planning.domain;

import java.util.List;
import vn.loa.checks.Manuscript;

/** Finds one kind of what has to change in the copy of an earlier year's plan, which is looked at as it will be issued. */
interface RenewalRule {

    List<RenewalProposal> propose(Manuscript copy);
}
