package vn.loa.catalog;

import java.time.Instant;
import java.util.UUID;
import vn.loa.kernel.DomainEvent;
import vn.loa.organization.OfficerId;

/** An officer added, corrected or ended an entry of a registry; {@code registry} is the name of its table. */
public record RegistryChanged(OfficerId by, String registry, UUID entry, Instant at) implements DomainEvent {}
