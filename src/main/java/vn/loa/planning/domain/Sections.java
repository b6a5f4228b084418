package vn.loa.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sections of all plans. */
interface Sections extends Repository<Section, UUID> {

    <S extends Section> List<S> saveAll(Iterable<S> sections);

    Section save(Section section);

    void flush();

    @Query("select section from Section section left join fetch section.lines where section.id = :id")
    Optional<Section> find(UUID id);

    @Query("select section from Section section where section.planId = :plan order by section.position, section.id")
    List<Section> ofPlan(UUID plan);
}
