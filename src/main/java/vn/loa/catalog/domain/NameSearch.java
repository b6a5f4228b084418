package vn.loa.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.catalog.AreaName;
import vn.loa.catalog.ChangedName;
import vn.loa.documents.Area;

/** Reads names with the days on which they hold, for those who look at texts of any day. */
@Component
class NameSearch {

    private final JdbcClient jdbc;

    NameSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChangedName> changed() {
        return jdbc.sql("select * from changed_name order by kind, old_name collate \"C\", valid_from")
                .query(NameSearch::changedName)
                .list();
    }

    List<AreaName> ofAreas() {
        return jdbc.sql("""
                        select code, label, aliases, valid_from, valid_to from kind_name
                         where family = 'AREA' order by position, code, valid_from desc nulls last""").query(NameSearch::areaName).list();
    }

    private static ChangedName changedName(ResultSet row, int number) throws SQLException {
        return new ChangedName(
                ChangedName.Kind.valueOf(row.getString("kind")),
                row.getString("old_name"),
                row.getString("new_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("unless"),
                row.getString("source"),
                Confidence.valueOf(row.getString("confidence")).verified());
    }

    private static AreaName areaName(ResultSet row, int number) throws SQLException {
        return new AreaName(
                Area.valueOf(row.getString("code")),
                row.getString("label"),
                row.getString("aliases").lines().toList(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
