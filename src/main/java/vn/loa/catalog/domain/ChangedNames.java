package vn.loa.catalog.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The registry of names that the law has ended. */
interface ChangedNames extends Repository<ChangedNameEntry, UUID> {

    Optional<ChangedNameEntry> findById(UUID id);

    ChangedNameEntry saveAndFlush(ChangedNameEntry name);
}
