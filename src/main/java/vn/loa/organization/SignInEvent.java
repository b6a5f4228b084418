package vn.loa.organization;

import java.time.Instant;
import vn.loa.kernel.DomainEvent;

/** Somebody came in, was turned away or left. */
public sealed interface SignInEvent extends DomainEvent {

    record SignedIn(OfficerId officer, Instant at) implements SignInEvent {}

    /** A wrong password or code under a name, which may be nobody's. */
    record Failed(String username, Instant at) implements SignInEvent {}

    /** The try that locked the name. */
    record Locked(String username, Instant at) implements SignInEvent {}

    record SignedOut(OfficerId officer, Instant at) implements SignInEvent {}
}
