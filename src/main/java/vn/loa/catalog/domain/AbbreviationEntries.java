package vn.loa.catalog.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The registry of abbreviations. */
interface AbbreviationEntries extends Repository<AbbreviationEntry, UUID> {

    Optional<AbbreviationEntry> findById(UUID id);

    AbbreviationEntry saveAndFlush(AbbreviationEntry entry);
}
