package vn.loa.guidance.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that guidances ask for. */
interface Requirements extends Repository<Requirement, UUID> {

    Requirement saveAndFlush(Requirement requirement);

    <S extends Requirement> List<S> saveAll(Iterable<S> requirements);

    Optional<Requirement> findById(UUID id);

    void delete(Requirement requirement);

    void flush();

    @Query("select r from Requirement r where r.guidanceId = :guidance order by r.position, r.id")
    List<Requirement> of(UUID guidance);

    @Query("select count(r) from Requirement r where r.guidanceId = :guidance")
    int countOf(UUID guidance);

    @Query("select coalesce(max(r.position), 0) + 1 from Requirement r where r.guidanceId = :guidance")
    int nextPosition(UUID guidance);
}
