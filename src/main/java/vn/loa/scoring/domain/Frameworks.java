package vn.loa.scoring.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All scoring frameworks in all their versions. */
interface Frameworks extends Repository<Framework, UUID> {

    Framework saveAndFlush(Framework framework);

    void delete(Framework framework);

    /** Of two who change it at once, the second finds what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select framework from Framework framework where framework.id = :id")
    Optional<Framework> lock(UUID id);

    /** The version before ends when the next begins. */
    @Modifying
    @Query("""
            update Framework f set f.validTo = :day, f.version = f.version + 1
             where f.seriesId = :series and f.number = :number and (f.validTo is null or f.validTo > :day)""")
    void end(UUID series, int number, LocalDate day);
}
