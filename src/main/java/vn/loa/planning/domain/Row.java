package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row that a query found, or one of those that it gathered in a column, read by the types of the domain. */
record Row(Columns columns) {

    Row(ResultSet result) {
        this(new Columns.Found(result));
    }

    String text(String column) throws SQLException {
        var text = columns.text(column);
        return text == null ? "" : text;
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return columns.text(column);
    }

    int number(String column) throws SQLException {
        return columns.number(column);
    }

    boolean truth(String column) throws SQLException {
        return columns.truth(column);
    }

    UUID id(String column) throws SQLException {
        return Objects.requireNonNull(columns.id(column), column);
    }

    <T> @Nullable T idOrNull(String column, Function<UUID, T> type) throws SQLException {
        var id = columns.id(column);
        return id == null ? null : type.apply(id);
    }

    Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(columns.time(column), column).toInstant();
    }

    @Nullable
    Instant instantOrNull(String column) throws SQLException {
        var time = columns.time(column);
        return time == null ? null : time.toInstant();
    }

    @Nullable
    LocalDate dateOrNull(String column) throws SQLException {
        return columns.date(column);
    }

    List<String> texts(String column) throws SQLException {
        return columns.texts(column);
    }

    List<Row> rows(String column) throws SQLException {
        return columns.rows(column);
    }

    <E extends Enum<E>> E kind(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E kindOrNull(String column, Class<E> type) throws SQLException {
        var name = columns.text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    <E extends Enum<E>> List<E> kinds(String column, Class<E> type) throws SQLException {
        return texts(column).stream().map(name -> Enum.valueOf(type, name)).toList();
    }
}
