package vn.loa.kernel;

import java.time.Instant;

/** Something that happened in the work of a unit and that other modules may want to know. */
public interface DomainEvent {

    Instant at();
}
