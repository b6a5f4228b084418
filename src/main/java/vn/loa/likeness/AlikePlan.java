package vn.loa.likeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.DocumentNumber;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;

/**
 * A plan that shares passages with another.
 *
 * @param shared how many of the other's passages stand in it
 * @param degree that part, in percent, of the passages of the other that count
 * @param otherDegree the part of its own that stands in the other
 */
record AlikePlan(
        PlanId id,
        String unitName,
        int year,
        @Nullable String title,
        @Nullable String number,
        PlanStatus status,
        int shared,
        int degree,
        int otherDegree) {

    static AlikePlan of(ResultSet row, int index) throws SQLException {
        return new AlikePlan(
                PlanId.valueOf(row.getString("id")),
                row.getString("unit_name"),
                row.getInt("year"),
                row.getString("title"),
                DocumentNumber.writtenOrNull(row.getString("number")),
                PlanStatus.valueOf(row.getString("status")),
                row.getInt("shared"),
                row.getInt("degree"),
                row.getInt("other_degree"));
    }
}
