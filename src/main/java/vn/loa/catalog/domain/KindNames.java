package vn.loa.catalog.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The names of areas, audiences and channels. */
interface KindNames extends Repository<KindName, UUID> {

    Optional<KindName> findById(UUID id);

    KindName saveAndFlush(KindName name);
}
