package vn.loa.reporting.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.ReportingPeriod;
import vn.loa.organization.Access;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.ReportStatus;
import vn.loa.reporting.ReportSummary;

/** A row that a query found, read by the types of the domain. */
record Row(ResultSet result) {

    UUID id(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    @Nullable
    UUID idOrNull(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    LocalDate day(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    @Nullable
    LocalDate dayOrNull(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    @Nullable
    Instant moment(String column) throws SQLException {
        var at = result.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    String text(String column) throws SQLException {
        var text = result.getString(column);
        return text == null ? "" : text;
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    int number(String column) throws SQLException {
        return result.getInt(column);
    }

    boolean yes(String column) throws SQLException {
        return result.getBoolean(column);
    }

    BigDecimal amount(String column) throws SQLException {
        return result.getBigDecimal(column);
    }

    List<String> texts(String column) throws SQLException {
        var array = result.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    Access.Reach reach() throws SQLException {
        var held = texts("held").stream().map(Permission::valueOf).toList();
        return new Access.Reach(Sight.valueOf(text("sight")), Set.copyOf(held));
    }

    /** With the columns of the table report. */
    ReportSummary report() throws SQLException {
        var plan = idOrNull("plan_id");
        return new ReportSummary(
                new ReportId(id("id")),
                new UnitId(id("unit_id")),
                plan == null ? null : new PlanId(plan),
                ReportingPeriod.valueOf(text("kind")),
                text("label"),
                number("year"),
                day("begins"),
                day("closing"),
                day("due"),
                ReportStatus.valueOf(text("status")),
                moment("first_handed_in_at"),
                moment("moved_at"));
    }
}
