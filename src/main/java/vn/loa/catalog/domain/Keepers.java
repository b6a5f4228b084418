package vn.loa.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/**
 * Finds out for which unit an officer keeps a part of the library: the commune, district or province he works in, if
 * others stand below it. Who drafts the unit's own texts may offer them (DRAFT), and so may who watches over those below
 * (OVERSEE); the permission has to hold on the unit itself, not on an office of it.
 */
@Service
@ReadsOnly
public class Keepers {

    private static final String KEEPER = """
            select home.ancestor_id unit_id, o.unit_id office_id
              from officer o
              join lateral (
                select path.ancestor_id from unit_path path join unit u on u.id = path.ancestor_id
                 where path.descendant_id = o.unit_id and u.kind in ('COMMUNE', 'DISTRICT', 'PROVINCE', 'COUNTRY')
                 order by path.depth limit 1) home on true
             where o.id = :by
               and exists (select from unit below where below.parent_id = home.ancestor_id
                              and below.valid_from <= :today and (below.valid_to is null or below.valid_to >= :today))
               and exists (select from grants_of(:by, :today) held
                             join unit_path above on above.ancestor_id = held.unit_id
                            where above.descendant_id = home.ancestor_id and held.permission in ('DRAFT', 'OVERSEE'))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Keepers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Keeper> find(OfficerId by) {
        return jdbc.sql(KEEPER)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Keeper(
                        by,
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new UnitId(row.getObject("office_id", UUID.class))))
                .optional();
    }

    /** @throws NotKeeper if there is no such unit */
    public Keeper of(OfficerId by) {
        return find(by).orElseThrow(NotKeeper::new);
    }
}
