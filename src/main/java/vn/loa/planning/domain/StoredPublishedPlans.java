package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.planning.PlanSummary;
import vn.loa.planning.PublishedPlans;
import vn.loa.web.Paging;
import vn.loa.web.Slice;

@Component
class StoredPublishedPlans implements PublishedPlans {

    /** To count further costs more than the page, and "more than" says enough. */
    private static final int LARGEST_COUNT = 250;

    private static final int LAST_PAGE = 1_000;

    // Found once, for the page and for the count; the plans themselves are looked up for the rows of the page.
    private static final String PAGE = """
            select p.*, found.total
              from (select id, date, count(*) over () total
                      from (select p.id, p.date from plan p where %s order by p.date desc, p.id limit :counted) counted
                     order by date desc, id limit :size offset :offset) found
              join plan p on p.id = found.id
             order by found.date desc, found.id""";

    private final JdbcClient jdbc;

    StoredPublishedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Slice<PlanSummary> find(String words, Paging asked) {
        var page = Paging.of(Math.min(asked.number(), LAST_PAGE), asked.size());
        var conditions = new ArrayList<>(List.of("p.status in ('ISSUED', 'CLOSED')"));
        var arguments = new HashMap<String, Object>();
        PlanList.words(words, conditions, arguments);
        int most = (int) Math.max(LARGEST_COUNT, page.offset() + 2L * page.size());
        var total = new AtomicInteger();
        var rows = jdbc.sql(PAGE.formatted(String.join(" and ", conditions)))
                .params(arguments)
                .param("counted", most + 1)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((result, number) -> {
                    total.set(result.getInt("total"));
                    return KnownPlans.summary(new Row(result));
                })
                .list();
        return new Slice<>(rows, total.get() > most ? page.withAtLeast(most) : page.withTotal(total.get()));
    }
}
