package vn.loa.scoring.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The criteria of all frameworks. */
interface Criteria extends Repository<Criterion, UUID> {

    Criterion saveAndFlush(Criterion criterion);

    Optional<Criterion> findById(UUID id);

    void delete(Criterion criterion);

    void flush();

    @Query("select c from Criterion c where c.frameworkId = :framework order by c.position, c.id")
    List<Criterion> of(UUID framework);

    /** Gives another framework the same criteria. */
    @Modifying
    @Query(nativeQuery = true, value = """
            with copy as (select id, gen_random_uuid() new_id from criterion where framework_id = :from)
            insert into criterion (id, framework_id, parent_id, position, code, title, points, formula, thresholds,
                                   evidence, note, version)
            select copy.new_id, :to, above.new_id, c.position, c.code, c.title, c.points, c.formula, c.thresholds,
                   c.evidence, c.note, 0
              from criterion c
              join copy on copy.id = c.id
              left join copy above on above.id = c.parent_id""")
    void copy(UUID from, UUID to);
}
