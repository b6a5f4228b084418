package vn.loa.organization;

import java.util.List;
import java.util.Optional;

/** What other modules may ask about units. */
public interface UnitDirectory {

    Optional<UnitSummary> find(UnitId unit);

    /** Units that hold today and whose name or code contains the text, accents aside, best first. */
    List<UnitSummary> search(String text, int limit);

    /** Offices, organisations and villages below a unit that hold today, whose name contains the text. */
    List<UnitSummary> below(UnitId unit, String text, int limit);

    /** A unit, those it stands below, and those below it, as far as they hold today. */
    UnitLine lineOf(UnitId unit);

    /** The units on which the officer was directly granted the permission and that hold today. */
    List<UnitSummary> grantedTo(OfficerId officer, Permission permission);

    /** The commune, district or province in which the officer works; none for one who works for the whole country. */
    Optional<UnitSummary> homeOf(OfficerId officer);
}
