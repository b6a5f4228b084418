package vn.loa.planning;

import vn.loa.documents.PlanDocument;
import vn.loa.organization.Access;

/**
 * A plan with everything that stands in it.
 *
 * @param names how it names its own unit, the one above and its years
 * @param document its sections, lines and activities bear their ids
 * @param reach what the officer who reads may see and do there
 */
public record PlanText(PlanSummary plan, PlanNames names, PlanDocument document, Access.Reach reach) {}
