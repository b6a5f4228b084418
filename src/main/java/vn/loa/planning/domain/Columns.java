package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From where the columns of a {@link Row} are read. */
sealed interface Columns {

    @Nullable
    String text(String column) throws SQLException;

    int number(String column) throws SQLException;

    boolean truth(String column) throws SQLException;

    @Nullable
    UUID id(String column) throws SQLException;

    @Nullable
    OffsetDateTime time(String column) throws SQLException;

    @Nullable
    LocalDate date(String column) throws SQLException;

    List<String> texts(String column) throws SQLException;

    /** Rows that a query has gathered in one column. */
    List<Row> rows(String column) throws SQLException;

    /** What a query found. */
    record Found(ResultSet row) implements Columns {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        @Override
        public @Nullable String text(String column) throws SQLException {
            return row.getString(column);
        }

        @Override
        public int number(String column) throws SQLException {
            return row.getInt(column);
        }

        @Override
        public boolean truth(String column) throws SQLException {
            return row.getBoolean(column);
        }

        @Override
        public @Nullable UUID id(String column) throws SQLException {
            return row.getObject(column, UUID.class);
        }

        @Override
        public @Nullable OffsetDateTime time(String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class);
        }

        @Override
        public @Nullable LocalDate date(String column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }

        @Override
        public List<String> texts(String column) throws SQLException {
            var array = row.getArray(column);
            return array == null ? List.of() : List.of((String[]) array.getArray());
        }

        @Override
        public List<Row> rows(String column) throws SQLException {
            var gathered = row.getString(column);
            return gathered == null ? List.of() : Gathered.rows(JSON.readTree(gathered));
        }
    }

    /** One of the rows that PostgreSQL has gathered as JSON. */
    record Gathered(JsonNode row) implements Columns {

        @Override
        public @Nullable String text(String column) {
            var value = row.required(column);
            return value.isNull() ? null : value.asString();
        }

        @Override
        public int number(String column) {
            return row.required(column).asInt(0);
        }

        @Override
        public boolean truth(String column) {
            return row.required(column).asBoolean(false);
        }

        @Override
        public @Nullable UUID id(String column) {
            var id = text(column);
            return id == null ? null : UUID.fromString(id);
        }

        @Override
        public @Nullable OffsetDateTime time(String column) {
            var time = text(column);
            return time == null ? null : OffsetDateTime.parse(time);
        }

        @Override
        public @Nullable LocalDate date(String column) {
            var date = text(column);
            return date == null ? null : LocalDate.parse(date);
        }

        @Override
        public List<String> texts(String column) {
            return StreamSupport.stream(row.required(column).spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }

        @Override
        public List<Row> rows(String column) {
            return rows(row.required(column));
        }

        private static List<Row> rows(JsonNode gathered) {
            return StreamSupport.stream(gathered.spliterator(), false)
                    .map(Gathered::new)
                    .map(Row::new)
                    .toList();
        }
    }
}
