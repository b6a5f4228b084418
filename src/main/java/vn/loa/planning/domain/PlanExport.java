package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.organization.OfficerId;

/** Gives out the activities of many plans one by one, however many there are: they are never in memory together. */
@Service
public class PlanExport {

    /** A year of the whole country; what is more than a spreadsheet can take is refused before it begins. */
    public static final int MOST_PLANS = 5_000;

    private static final int AT_ONCE = 500;

    // The plans are sorted, their activities are fetched plan by plan: the first row is there at once, and no answer of
    // the
    // server takes as long as a page may.
    private static final String ACTIVITIES = """
            select p.*, a.rank, a.title activity_title, a.lead, a.coordinators, a.schedule, a.due, a.target, a.budget,
                   array_to_string(a.contents, '; ') contents, array_to_string(a.products, '; ') products,
                   a.areas, a.channels, a.audiences
              from (select p.id, p.year, p.title, p.status, p.number, p.date, p.changed_at, p.unit_name,
                           p.unit_code %s order by %s, p.id) p
              left join lateral (
                select a.*, row_number() over (order by a.position, a.id) rank
                  from plan_activity a where a.plan_id = p.id and a.removed_at is null
                 order by a.position, a.id) a on true""";

    private final JdbcClient jdbc;
    private final PlanList list;

    PlanExport(JdbcClient jdbc, PlanList list) {
        this.jdbc = jdbc;
        this.list = list;
    }

    /** In the order of the list, and only what the officer may see. */
    @Transactional(readOnly = true)
    public void each(OfficerId by, PlanFilter filter, Consumer<ExportedActivity> take) {
        var arguments = new HashMap<String, Object>();
        var from = list.from(by, filter, arguments);
        requireFew(from, arguments);
        jdbc.sql(ACTIVITIES.formatted(from, PlanList.order(filter)))
                .params(arguments)
                .withFetchSize(AT_ONCE)
                .query((ResultSet result) -> take.accept(exported(new Row(result))));
    }

    private void requireFew(String from, HashMap<String, Object> arguments) {
        arguments.put("most", MOST_PLANS + 1);
        int plans = jdbc.sql("select count(*) from (select 1 " + from + " limit :most) found")
                .params(arguments)
                .query(Integer.class)
                .single();
        if (plans > MOST_PLANS) {
            throw new InvalidEntry("unit", "plan.export.tooMany", MOST_PLANS);
        }
    }

    private static ExportedActivity exported(Row row) throws SQLException {
        var details = row.textOrNull("activity_title") == null ? null : details(row);
        return new ExportedActivity(PlanList.planRow(row), row.text("unit_code"), row.number("rank"), details);
    }

    private static ExportedActivity.Details details(Row row) throws SQLException {
        return new ExportedActivity.Details(
                row.text("activity_title"),
                row.textOrNull("lead"),
                row.textOrNull("coordinators"),
                row.text("contents"),
                row.kinds("areas", Area.class),
                row.kinds("channels", ChannelKind.class),
                row.kinds("audiences", AudienceKind.class),
                row.textOrNull("schedule"),
                row.dateOrNull("due"),
                row.text("products"),
                row.textOrNull("target"),
                row.textOrNull("budget"));
    }
}
