package vn.loa.planning.domain;

import java.util.List;
import vn.loa.organization.UnitSummary;

/** A name in a document that was read which several units bear: the officer says which is meant, or that none is. */
public record UnitQuestion(String name, List<UnitSummary> candidates) {

    public UnitQuestion {
        candidates = List.copyOf(candidates);
    }
}
