package vn.loa.catalog.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The library of ready words. */
interface LibraryEntries extends Repository<LibraryEntry, UUID> {

    Optional<LibraryEntry> findById(UUID id);

    LibraryEntry saveAndFlush(LibraryEntry entry);
}
