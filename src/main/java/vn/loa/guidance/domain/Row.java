package vn.loa.guidance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.guidance.RequirementId;
import vn.loa.organization.Access;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;

/** A row that a query found, read by the types of the domain. */
record Row(ResultSet result) {

    UUID id(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    @Nullable
    UUID idOrNull(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    @Nullable
    LocalDate day(String column) throws SQLException {
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

    List<String> texts(String column) throws SQLException {
        var array = result.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    @Nullable
    PlanPlace place(String kind, String id) throws SQLException {
        var name = textOrNull(kind);
        var at = idOrNull(id);
        return name == null || at == null ? null : new PlanPlace(PlanPlace.Kind.valueOf(name), at);
    }

    Access.Reach reach() throws SQLException {
        return reach("");
    }

    /** @param whose what the names of its columns begin with */
    Access.Reach reach(String whose) throws SQLException {
        var held = texts(whose + "held").stream().map(Permission::valueOf).toList();
        return new Access.Reach(Sight.valueOf(text(whose + "sight")), Set.copyOf(held));
    }

    /** With the columns of the table requirement, whose id stands as {@code requirement_id}. */
    RequirementView requirement() throws SQLException {
        var areas = texts("areas").stream().map(Area::valueOf).toList();
        return new RequirementView(
                new RequirementId(id("requirement_id")),
                number("requirement_version"),
                new RequirementWording(
                        RequirementKind.valueOf(text("kind")), text("text"), areas, textOrNull("product"), day("due")),
                place("source", "source_id"),
                day("added_on"),
                day("withdrawn_on"),
                textOrNull("withdrawal_reason"));
    }
}
