package vn.loa.planning.web;

import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

/** Which section of which plan an address names. */
record SectionPath(PlanId plan, SectionId section) {}
