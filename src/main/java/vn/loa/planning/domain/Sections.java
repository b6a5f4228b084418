package vn.loa.planning.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sections of all plans. */
interface Sections extends Repository<Section, UUID> {

    Section save(Section section);

    void flush();

    @Query("select section from Section section left join fetch section.lines where section.id = :id")
    Optional<Section> find(UUID id);

    @Query("select section from Section section where section.planId = :plan order by section.position, section.id")
    List<Section> ofPlan(UUID plan);

    /** The plan's sections that bear one of these ids, or hold a line that does. */
    @Query("""
            select distinct section from Section section left join fetch section.lines
             where section.planId = :plan
               and (section.id in :parts
                 or exists (select line.id from SectionLine line where line.section = section and line.id in :parts))""")
    List<Section> holding(UUID plan, Collection<UUID> parts);
}
