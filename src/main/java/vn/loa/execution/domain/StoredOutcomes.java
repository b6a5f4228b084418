package vn.loa.execution.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.execution.Outcome;
import vn.loa.execution.Outcomes;
import vn.loa.execution.Tally;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;

@Component
class StoredOutcomes implements Outcomes {

    // Activities of plans two years back may have results in the same period of last year.
    private static final String COUNTED = """
            select a.id, a.title, a.target, a.areas, a.channels, a.audiences, r.measure, %s
              from activity a
              left join (select activity_id, day, quantity, people, nullif(lower(btrim(measure)), '') measure from result
                          where withdrawn_at is null and activity_id = any(array(
                                select id from activity where unit_id = :unit and year >= :oldest))
                            and (day between :yearFrom and :yearTo or day between :beforeFrom and :beforeTo
                              or day between :periodFrom and :periodTo)) r on r.activity_id = a.id
             where a.unit_id = :unit and a.year >= :oldest
             group by a.id, r.measure
            having count(r.day) > 0
                or a.first_day <= :periodTo and a.last_day >= :periodFrom
                   and (a.ended_on is null or a.ended_on >= :periodFrom)
             order by a.title collate "vi-x-icu", a.id, r.measure""";

    private static final String FOUND = """
            select count(*) over () total, a.id, a.title, r.day, r.text, r.quantity, r.measure, r.people
              from activity a join result r on r.activity_id = a.id
             where a.unit_id = :unit and r.withdrawn_at is null and r.day between :from and :to and %s
             order by r.day desc, r.recorded_at desc, r.id
             limit :size offset :offset""";

    private final JdbcClient jdbc;

    StoredOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Outcome> of(UnitId unit, Span period, Span year, Span before) {
        return jdbc.sql(COUNTED.formatted(String.join(", ", tally("period"), tally("year"), tally("before"))))
                .param("unit", unit.value())
                .param("oldest", before.from().getYear())
                .param("periodFrom", period.from())
                .param("periodTo", period.to())
                .param("yearFrom", year.from())
                .param("yearTo", year.to())
                .param("beforeFrom", before.from())
                .param("beforeTo", before.to())
                .query((row, number) -> outcome(row))
                .list();
    }

    private static String tally(String span) {
        var within = "filter (where r.day between :%1$sFrom and :%1$sTo)".formatted(span);
        return "count(r.day) %1$s %2$s_results, coalesce(sum(r.quantity) %1$s, 0) %2$s_quantity, coalesce(sum(r.people) %1$s, 0) %2$s_people"
                .formatted(within, span);
    }

    @Override
    public Page behind(UnitId unit, Which which, int offset, int size) {
        var total = new AtomicInteger();
        var condition = switch (which.kind()) {
            case TOTAL -> "true";
            case ACTIVITY -> "a.id::text = :code";
            case AREA -> "a.areas @> array[cast(:code as text)]";
            case CHANNEL -> "a.channels @> array[cast(:code as text)]";
            case AUDIENCE -> "a.audiences @> array[cast(:code as text)]";
        };
        var rows = jdbc.sql(FOUND.formatted(condition))
                .param("unit", unit.value())
                .param("from", which.span().from())
                .param("to", which.span().to())
                .param("code", which.code())
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> {
                    total.set(row.getInt("total"));
                    return found(row);
                })
                .list();
        return new Page(rows, total.get());
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("target"),
                kinds(row, "areas", Area::valueOf),
                kinds(row, "channels", ChannelKind::valueOf),
                kinds(row, "audiences", AudienceKind::valueOf),
                row.getString("measure"),
                tally(row, "period"),
                tally(row, "year"),
                tally(row, "before"));
    }

    private static Tally tally(ResultSet row, String span) throws SQLException {
        return new Tally(
                row.getInt(span + "_results"), row.getBigDecimal(span + "_quantity"), row.getLong(span + "_people"));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                row.getString("text"),
                row.getObject("quantity", BigDecimal.class),
                row.getString("measure"),
                row.getObject("people", Integer.class));
    }

    private static <T> List<T> kinds(ResultSet row, String column, Function<String, T> kind) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(kind).toList();
    }
}
