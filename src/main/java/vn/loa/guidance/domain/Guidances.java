package vn.loa.guidance.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that superiors ask for. */
interface Guidances extends Repository<Guidance, UUID> {

    Guidance saveAndFlush(Guidance guidance);

    /** Of two who change it at once, the second finds what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select guidance from Guidance guidance where guidance.id = :id")
    Optional<Guidance> lock(UUID id);
}
