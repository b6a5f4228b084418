package vn.loa.scoring.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.UnitId;
import vn.loa.scoring.FrameworkId;

/** Finds the scores of the communes below a unit. */
@Component
class BelowQueries {

    private static final String BELOW = """
            select count(*) over () total, u.name unit_name, :year as year, p.id plan_id, f.id framework_id, f.title,
                   s.status, s.self, s.appraised,
                   (select sum(c.points) from criterion c where c.framework_id = f.id and c.parent_id is null) most
              from unit_path path
              join unit u on u.id = path.descendant_id and u.kind = 'COMMUNE'
              join scoring_framework f on f.id = :framework
              left join lateral (select p.id from plan p
                                  where p.unit_id = u.id and p.year = :year and p.status in ('ISSUED', 'CLOSED')
                                  order by p.date desc limit 1) p on true
              left join score s on s.plan_id = p.id and s.framework_id = f.id
             where path.ancestor_id = :unit and (u.valid_to is null or u.valid_to > make_date(:year, 1, 1))
               and (:state = '' or coalesce(s.status, 'OPEN') = :state)
             order by u.name collate "vi-x-icu", u.id
             limit :size offset :offset""";

    private final JdbcClient jdbc;

    BelowQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of rows, and how many there are in all. */
    record Found(List<ScoreRow> rows, int total) {}

    Found of(UnitId unit, BelowFilter filter, FrameworkId framework, int offset, int size) {
        var rows = new ArrayList<ScoreRow>();
        var total = new int[1];
        jdbc.sql(BELOW)
                .param("unit", unit.value())
                .param("framework", framework.value())
                .param("year", filter.year())
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("size", size)
                .param("offset", offset)
                .query(row -> {
                    total[0] = row.getInt("total");
                    rows.add(ScoreQueries.row(row));
                });
        return new Found(rows, total[0]);
    }
}
