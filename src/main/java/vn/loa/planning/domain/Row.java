package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row that a query found, read by the types of the domain. */
record Row(ResultSet result) {

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

    boolean truth(String column) throws SQLException {
        return result.getBoolean(column);
    }

    UUID id(String column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    <T> @Nullable T idOrNull(String column, Function<UUID, T> type) throws SQLException {
        var id = result.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }

    Instant instant(String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Nullable
    Instant instantOrNull(String column) throws SQLException {
        var time = result.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    @Nullable
    LocalDate dateOrNull(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    List<String> texts(String column) throws SQLException {
        var array = result.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    <E extends Enum<E>> E kind(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E kindOrNull(String column, Class<E> type) throws SQLException {
        var name = result.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    <E extends Enum<E>> List<E> kinds(String column, Class<E> type) throws SQLException {
        return texts(column).stream().map(name -> Enum.valueOf(type, name)).toList();
    }
}
