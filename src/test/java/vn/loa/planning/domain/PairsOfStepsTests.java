package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.TestDatabase;
import vn.loa.kernel.Rejection;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;

/**
 * Each pair of steps that two officers can take in one status, taken at the same moment, 200 times a pair: nothing that
 * was answered is lost, nothing that was refused is half done, and who was refused reads who was first, and when.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PairsOfStepsTests {

    private static final int ROUNDS = Integer.getInteger("loa.rounds", 200);
    private static final int AT_ONCE = 2;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReview review;

    @Autowired
    PlanSigning signing;

    @Autowired
    PlanIssuing issuing;

    @Autowired
    PlanComments comments;

    @Autowired
    PlanReading reading;

    @Autowired
    Communes communes;

    @Autowired
    TestDatabase.Owner owner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** While two officers of a pair wait for each other, those of another have something to do. */
    private final ExecutorService meetings = Executors.newFixedThreadPool(AT_ONCE);

    private final ExecutorService officers = Executors.newFixedThreadPool(2 * AT_ONCE);
    private final Map<List<Object>, Future<Void>> met = new HashMap<>();
    private StepGrounds grounds;

    @BeforeAll
    void prepare() {
        var services = new StepGround.Services(drafting, editing, review, signing, issuing, comments, reading);
        grounds = new StepGrounds(services, communes, owner, clock);
        pairs().forEach(arguments -> {
            var status = (PlanStatus) arguments.get()[0];
            var pair = (Pair) arguments.get()[1];
            met.put(List.of(status, pair), meetings.submit(() -> meet(status, pair)));
        });
    }

    @AfterAll
    void goHome() {
        meetings.shutdownNow();
        officers.shutdown();
        grounds.tidyUp();
    }

    /** Each step with itself and every other that it can meet, in each status in which both are possible. */
    static Stream<Arguments> pairs() {
        var steps = Stream.<Step>concat(
                        Arrays.stream(PlanMove.values()).map(MoveStep::new), Arrays.stream(EditStep.values()))
                .toList();
        return Arrays.stream(PlanStatus.values()).flatMap(status -> {
            var possible =
                    steps.stream().filter(step -> step.isPossibleIn(status)).toList();
            return IntStream.range(0, possible.size())
                    .boxed()
                    .flatMap(i -> possible.stream().skip(i).map(other -> new Pair(possible.get(i), other)))
                    .filter(pair -> pair.meets() && isNewIn(status, pair))
                    .map(pair -> Arguments.of(status, pair));
        });
    }

    /** Words about a plan meet each other in the same way in every status. */
    private static boolean isNewIn(PlanStatus status, Pair pair) {
        return status == PlanStatus.DRAFT
                || pair.one().movesPlan()
                || pair.other().movesPlan()
                || status.isPublished();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pairs")
    void nothingIsLostAndOnlyOneWins(PlanStatus status, Pair pair) throws Throwable {
        try {
            met.get(List.of(status, pair)).get(10, TimeUnit.MINUTES);
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    private Void meet(PlanStatus status, Pair pair) throws Exception {
        var ground = grounds.at(status, ROUNDS);
        var barrier = new CyclicBarrier(2);
        var one = officers.submit(all(ground, pair, true, barrier));
        var other = officers.submit(all(ground, pair, false, barrier));

        var refusedOne = one.get(10, TimeUnit.MINUTES);
        var refusedOther = other.get(10, TimeUnit.MINUTES);

        var plans = plans(ground);
        for (int round = 0; round < ROUNDS; round++) {
            var plan = plans.get(ground.plan(round).value());
            check(ground, new Round(status, pair, round, refusedOne.get(round), refusedOther.get(round), plan));
        }
        return null;
    }

    /** What came of it once, and how the plan looks afterwards. */
    private record Round(
            PlanStatus status, Pair pair, int number, Throwable refusedOne, Throwable refusedOther, Afterwards plan) {

        Throwable refused(boolean left) {
            return left ? refusedOne : refusedOther;
        }

        Step step(boolean left) {
            return left ? pair.one() : pair.other();
        }

        boolean did(boolean left) {
            return refused(left) == null;
        }
    }

    private record Afterwards(
            PlanStatus status,
            int frozen,
            List<PlanMove> moves,
            String words,
            @Nullable String document,
            boolean sealed) {}

    private void check(StepGround ground, Round round) {
        assertThat(round.did(true) || round.did(false))
                .as("one of both: %s, %s", round.refusedOne(), round.refusedOther())
                .isTrue();
        if (round.pair().isExclusive()) {
            assertThat(round.did(true) && round.did(false)).as("only one").isFalse();
        }
        checkStory(round);
        for (var left : new boolean[] {true, false}) {
            if (round.did(left)) {
                checkDone(round, left);
            } else {
                checkRefused(ground, round, left);
            }
        }
    }

    /** The plan went where its moves lead, each from where the one before it had brought it, and each is sealed. */
    private void checkStory(Round round) {
        var plan = round.plan();
        var at = PlanStatus.DRAFT;
        for (var move : plan.moves()) {
            assertThat(move.from()).as("%s in %s", move, plan.moves()).isEqualTo(at);
            at = move.to();
        }
        assertThat(plan.status()).isEqualTo(at);
        assertThat(plan.frozen()).isEqualTo(plan.moves().size());
        assertThat(plan.sealed()).as("each document matches its seal").isTrue();
        var moved = Stream.of(true, false)
                .filter(left -> round.did(left) && round.step(left).movesPlan())
                .count();
        assertThat(plan.moves()).hasSize(movesTo(round.status()) + (int) moved);
    }

    private static int movesTo(PlanStatus status) {
        return switch (status) {
            case DRAFT -> 0;
            case SUBMITTED -> 1;
            case REVIEWED -> 2;
            case SIGNED -> 3;
            case ISSUED, CLOSED, REPLACED -> 4;
        };
    }

    private static void checkDone(Round round, boolean left) {
        var step = round.step(left);
        var other = round.step(!left);
        if (round.did(!left) && other.undoes(step)) {
            return;
        }
        assertThat(step.shows(round.plan().words(), mark(step, left, round.number())))
                .as(
                        "%s was answered and is there: %s",
                        step.name(), round.plan().words())
                .isTrue();
        if (other.movesPlan() && step.isFrozen()) {
            assertThat(step.shows(String.valueOf(round.plan().document()), mark(step, left, round.number())))
                    .as("%s was answered before %s, whose document has it", step.name(), other.name())
                    .isTrue();
        }
    }

    private void checkRefused(StepGround ground, Round round, boolean left) {
        var refusal = round.refused(left);
        var step = round.step(left);
        assertThat(refusal).as("%s may be refused, not fail", step.name()).isInstanceOf(Rejection.class);
        var winner = round.step(!left).who(ground, !left);
        assertThat(Arrays.toString(((Rejection) refusal).arguments()))
                .as("%s says who and when", ((Rejection) refusal).messageKey())
                .contains(names.computeIfAbsent(winner.value(), id -> grounds.nameOf(winner)))
                .containsPattern("\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}");
        assertThat(round.plan().words()).doesNotContain(mark(step, left, round.number()));
    }

    private final Map<UUID, String> names = new ConcurrentHashMap<>();

    private static String mark(Step step, boolean left, int round) {
        return step.name() + (left ? "-L-" : "-R-") + round + ".";
    }

    /** One officer's part in all rounds: what was refused, null for what was done. */
    private static Callable<List<@Nullable Throwable>> all(
            StepGround ground, Pair pair, boolean left, CyclicBarrier barrier) {
        return () -> {
            var step = left ? pair.one() : pair.other();
            var by = step.who(ground, left);
            var refused = new ArrayList<@Nullable Throwable>();
            for (int round = 0; round < ROUNDS; round++) {
                barrier.await(5, TimeUnit.MINUTES);
                hesitate(left, round);
                try {
                    step.act(ground, round, by, mark(step, left, round));
                    refused.add(null);
                } catch (RuntimeException refusal) {
                    refused.add(refusal);
                }
            }
            return refused;
        };
    }

    /** A little more of it each round, so that the two meet at every point of each other's way. */
    private static void hesitate(boolean left, int round) {
        if (left == (round % 2 == 0)) {
            LockSupport.parkNanos(round * 20_000L);
        }
    }

    private Map<UUID, Afterwards> plans(StepGround ground) {
        var found = new HashMap<UUID, Afterwards>();
        jdbc.sql("""
                        select p.id, p.status, p.frozen, t.moves, t.document, coalesce(t.sealed, true) sealed,
                               concat_ws(' | ', p.title, t.told,
                                 (select string_agg(name, ' | ') from plan_recipient r where r.plan_id = p.id),
                                 (select string_agg(s.title || ': ' || coalesce(l.texts, ''), ' | ')
                                    from section s
                                    left join lateral (select string_agg(text, ' | ') texts from section_line l
                                           where l.section_id = s.id and l.removed_at is null) l on true
                                   where s.plan_id = p.id and s.removed_at is null),
                                 (select string_agg(a.title, ' | ') from plan_activity a
                                   where a.plan_id = p.id and a.removed_at is null),
                                 (select string_agg(c.text || case when c.resolved_at is null then '' else ' resolved'
                                           end, ' | ') from plan_comment c where c.plan_id = p.id),
                                 (select string_agg(k.subject, ' | ') from citation_correction k where k.plan_id = p.id),
                                 (select 'replacement begun' from plan r where r.replaces_id = p.id)) words
                          from plan p
                          left join lateral (
                            select array_agg(t.move order by t.number) moves,
                                   (array_agg(t.document order by t.number desc))[1] as document,
                                   string_agg('move ' || t.move || ' ', '' order by t.number) told,
                                   bool_and(t.sha256 = encode(sha256(convert_to(t.document, 'UTF8')), 'hex')) sealed
                              from plan_transition t where t.plan_id = p.id) t on true
                         where p.id in (:ids)""")
                .param(
                        "ids",
                        IntStream.range(0, ROUNDS)
                                .mapToObj(ground::plan)
                                .map(one -> one.value())
                                .toList())
                .query((row, number) -> {
                    var moves = row.getArray("moves");
                    return found.put(
                            row.getObject("id", UUID.class),
                            new Afterwards(
                                    PlanStatus.valueOf(row.getString("status")),
                                    row.getInt("frozen"),
                                    moves == null
                                            ? List.of()
                                            : Arrays.stream((String[]) moves.getArray())
                                                    .map(PlanMove::valueOf)
                                                    .toList(),
                                    row.getString("words"),
                                    row.getString("document"),
                                    row.getBoolean("sealed")));
                })
                .list();
        return found;
    }
}
