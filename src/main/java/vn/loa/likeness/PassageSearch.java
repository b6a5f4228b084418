package vn.loa.likeness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerId;
import vn.loa.planning.AlikePassages;
import vn.loa.planning.PlanText;
import vn.loa.planning.VisiblePlans;

/** Looks for passages among those of all plans of a year, by their hashes, their sketches and their trigrams. */
@Component
class PassageSearch implements AlikePassages {

    /** What more plans than these have, and more than a tenth of the year's, is common to them. */
    private static final int FEW = 10;

    private static final int MOST_PAIRS = 20;
    private static final int FEWEST_SHARED = 3;
    private static final int LEAST_DEGREE = 20;

    private static final String ROWS =
            "json_to_recordset(cast(:%s as json)) as %1$s (number integer, hash bigint, sketch integer[], text text)";

    /** Trigrams decide; to compare them costs so much that only what may be alike by its sketch and its length gets there. */
    private static final String ALIKE = "(%1$s.hash = %2$s.hash or " + sameInSketch() + " >= 3"
            + " and length(%1$s.text) between 0.7 * length(%2$s.text) and length(%2$s.text) / 0.7"
            + " and similarity(%1$s.text, %2$s.text) >= 0.8)";

    private static final String JUDGE = """
            with most as materialized (
              select greatest(%d, count(*) / 10) as plans from compared_plan where year = :year),
            own as materialized (select * from %s),
            given as materialized (select * from %s),
            superior as materialized (
              select x.hash, x.sketch, x.text from unit_path path
                join plan p on p.unit_id = path.ancestor_id and p.year = :year and p.status <> 'DRAFT'
                join plan_passage x on x.plan_id = p.id
               where path.descendant_id = :unit and path.depth > 0)
            select own.number, case
                when exists (select 1 from given where %s) then 'GIVEN'
                when exists (select 1 from superior where %s) then 'SUPERIOR'
                when (select count(*) from (
                        select 1 from plan_passage x where x.hash = own.hash and x.year = :year and x.plan_id <> :plan
                         group by x.plan_id limit (select plans + 1 from most)) others) > (select plans from most) then 'COMMON'
              end left_out
              from own order by own.number""".formatted(
                    FEW,
                    ROWS.formatted("own"),
                    ROWS.formatted("given"),
                    ALIKE.formatted("given", "own"),
                    ALIKE.formatted("superior", "own"));

    // Plans of the unit itself and of those above it say the same on purpose.
    private static final String PAIRS = """
            with own as materialized (select * from %s),
            met as (
              select own.number, x.plan_id, x.number other
                from own cross join lateral passages_near(own.sketch) x
               where x.plan_id <> :plan and x.left_out is null and %s),
            pair as (
              select met.plan_id, count(distinct met.number)::int shared, count(distinct met.other)::int theirs
                from met group by met.plan_id having count(distinct met.number) >= :fewest),
            degree as (
              select pair.*, 100 * pair.shared / cast(:counted as integer) degree,
                     least(100, 100 * pair.theirs / greatest(c.own, 1)) other_degree
                from pair join compared_plan c on c.plan_id = pair.plan_id)
            select p.*, d.shared, d.degree, d.other_degree
              from degree d join plan p on p.id = d.plan_id
             where %s and greatest(d.degree, d.other_degree) >= :least and p.status <> 'DRAFT' and p.year = :year
               and not exists (select 1 from unit_path path
                                where path.ancestor_id = p.unit_id and path.descendant_id = :unit
                                   or path.ancestor_id = :unit and path.descendant_id = p.unit_id)
             order by greatest(d.degree, d.other_degree) desc, d.shared desc, d.plan_id limit :pairs""";

    private static final String ANY = PAIRS.formatted(ROWS.formatted("own"), ALIKE.formatted("x", "own"), "true");
    private static final String VISIBLE =
            PAIRS.formatted(ROWS.formatted("own"), ALIKE.formatted("x", "own"), VisiblePlans.as("p"));

    private static final String BETWEEN =
            """
            with one as materialized (select * from %s),
            two as materialized (select * from %s)
            select one.number, two.number other from one join two on %s
             where not exists (select 1 from plan_passage x
                                where x.plan_id in (:left, :right) and x.left_out is not null
                                  and x.hash in (one.hash, two.hash))
             order by one.number, one.hash <> two.hash, similarity(one.text, two.text) desc, two.number""".formatted(ROWS.formatted("one"), ROWS.formatted("two"), ALIKE.formatted("one", "two"));

    private final GivenPassages given;
    private final JdbcClient jdbc;
    private final Clock clock;

    PassageSearch(GivenPassages given, JdbcClient jdbc, Clock clock) {
        this.given = given;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In how many of its places: of passages that share three quarters of their runs, 96 in 100 agree in three of six. */
    private static String sameInSketch() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(place -> "(%1$s.sketch[" + place + "] = %2$s.sketch[" + place + "])::int")
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    /** For each passage why it does not count; an empty text for those that do. */
    List<String> leftOut(PlanText plan, Passages passages) {
        return jdbc.sql(JUDGE)
                .param("own", passages.json())
                .param("given", given.of(plan.plan().unit(), passages.year()).json())
                .param("plan", plan.plan().id().value())
                .param("unit", plan.plan().unit().value())
                .param("year", passages.year())
                .query((row, number) -> row.getString("left_out") == null ? "" : row.getString("left_out"))
                .list();
    }

    /**
     * All plans that share passages with this one, the most alike first.
     *
     * @param own those of its passages that count
     */
    List<AlikePlan> near(PlanText plan, Passages own) {
        return near(ANY, plan, own, null);
    }

    /** Those of them that the officer may see. */
    List<AlikePlan> near(OfficerId by, PlanText plan, Passages own) {
        return near(VISIBLE, plan, own, by);
    }

    private List<AlikePlan> near(String sql, PlanText plan, Passages own, @Nullable OfficerId by) {
        if (own.all().size() < FEWEST_SHARED) {
            return List.of();
        }
        return jdbc.sql(sql)
                .param("own", own.json())
                .param("plan", plan.plan().id().value())
                .param("unit", plan.plan().unit().value())
                .param("year", own.year())
                .param("counted", own.all().size())
                .param("fewest", FEWEST_SHARED)
                .param("least", LEAST_DEGREE)
                .param("pairs", MOST_PAIRS)
                .param("by", by == null ? null : by.value())
                .param("today", LocalDate.now(clock))
                .query(AlikePlan::of)
                .list();
    }

    @Override
    public List<Alike> of(PlanText left, PlanText right) {
        var one = Passages.of(left).all();
        int year = left.plan().year();
        var two = Passages.of(right.document(), right.names(), year).all();
        var taken = new HashSet<Integer>();
        var used = new HashSet<Integer>();
        var alike = new ArrayList<Alike>();
        jdbc.sql(BETWEEN)
                .param("one", new Passages(year, one).json())
                .param("two", new Passages(year, two).json())
                .param("left", left.plan().id().value())
                .param("right", right.plan().id().value())
                .query(row -> {
                    int number = row.getInt("number");
                    int other = row.getInt("other");
                    if (!taken.contains(number) && used.add(other)) {
                        taken.add(number);
                        alike.add(new Alike(
                                one.get(number).original(), two.get(other).original()));
                    }
                });
        return alike;
    }
}
