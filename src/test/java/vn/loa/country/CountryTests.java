package vn.loa.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.TestClock;
import vn.loa.database.OwnerConnection;
import vn.loa.documents.PlanJson;
import vn.loa.organization.Establishment;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.IssuedPlans;
import vn.loa.planning.PlanEvent;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanEditing;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.PlanReview;
import vn.loa.planning.domain.SectionRevision;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountryTests {

    private static final Extent EXTENT = new Extent(12, 2, 20, 7, LocalDate.of(2026, 11, 21));

    @Autowired
    OwnerConnection owner;

    @Autowired
    Establishment establishment;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReview review;

    @Autowired
    PlanJson json;

    @Autowired
    Communes communes;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IssuedPlans issued;

    @Autowired
    ApplicationEventPublisher events;

    Land land;

    @BeforeAll
    void generate() throws Exception {
        try (var connection = owner.open()) {
            new CountryFill(connection, EXTENT, (table, rows) -> {})
                    .fill(establishment.hash(Communes.PASSWORD), establishment.hash(null));
        }
        land = Land.of(EXTENT, new Phrases());
    }

    @Test
    void everyPlanHasItsParts() {
        assertThat(number("select count(*) from plan p where " + OURS)).isEqualTo(24);
        assertThat(number("select count(*) from plan_activity a join plan p on p.id = a.plan_id where " + OURS))
                .isEqualTo(24 * 40);
        assertThat(numbers("""
                select distinct count(*) from citation c join plan p on p.id = c.plan_id
                 where c.place = 'PREAMBLE' and %s group by p.id""")).containsExactly(10);
        assertThat(meaning("AUDIENCE")).containsExactly(5);
        assertThat(meaning("CONTENT")).containsExactly(25);
        assertThat(meaning("CHANNEL")).containsExactly(15);
    }

    @Test
    void planKnowsTheUnitsAboveIt() {
        assertThat(number("""
                select count(*) from plan p where p.within = array(
                  select path.ancestor_id from unit_path path where path.descendant_id = p.unit_id order by path.depth)
                 and cardinality(p.within) = 3 and """ + " " + OURS)).isEqualTo(24);
    }

    @Test
    void registryKnowsWhatIsCited() {
        assertThat(numbers("""
                select distinct count(c.legal_document_id) from citation c join plan p on p.id = c.plan_id
                 where c.place = 'PREAMBLE' and %s group by p.id""")).containsExactly(8);
    }

    @Test
    void lastYearWasIssuedAndTheNextIsOnItsWay() {
        assertThat(texts("select distinct status from plan p where year = 2026 and %s"))
                .isSubsetOf("ISSUED", "CLOSED", "REPLACED");
        assertThat(texts("select distinct status from plan p where year = 2027 and %s"))
                .contains("DRAFT")
                .hasSizeGreaterThan(2);
        assertThat(texts("select status from plan p where replaces_id is not null and %s"))
                .containsExactly("ISSUED");
    }

    @Test
    void issuedPlansAreCarriedOutAsTheApplicationWould() {
        var plan = plans("p.status = 'ISSUED' and p.year = 2026").get(0);
        var activities = rows(ACTIVITIES, plan);
        var times = rows(TIMES, plan);
        jdbc.sql("""
                        with gone as (delete from result where activity_id in (select id from activity where plan_id = :plan)),
                        past as (delete from occurrence where activity_id in (select id from activity where plan_id = :plan))
                        select 1""").param("plan", plan.value()).query().singleValue();
        jdbc.sql("delete from activity where plan_id = :plan")
                .param("plan", plan.value())
                .update();

        events.publishEvent(new PlanEvent.Issued(
                issued.find(plan).orElseThrow(), officer(plan, Role.CLERK), TestClock.CLOCK.instant(), "1"));

        assertThat(rows(ACTIVITIES, plan)).hasSize(40).isEqualTo(activities);
        assertThat(rows(TIMES, plan)).hasSizeGreaterThan(100).isEqualTo(times);
    }

    @Test
    void mostIsDoneInTimeSomeLateSomeNot() {
        var due =
                "select count(*) from occurrence o join activity a on a.id = o.activity_id join plan p on p.id = a.plan_id"
                        + " where p.year = 2026 and p.status = 'ISSUED' and o.due < date '2026-10-01'"
                        + " and a.kind not in ('ON_EVENT', 'CONTINUOUS') and " + OURS;

        assertThat(number(due + " and o.done_on <= o.due") / (double) number(due))
                .isBetween(0.75, 0.9);
        assertThat(number(due + " and o.done_on > o.due")).isPositive();
        assertThat(number(due + " and o.done_on is null")).isPositive();
        assertThat(number("select count(*) from result where quantity > 0 and measure <> '' and people > 0"))
                .isGreaterThan(500);
        assertThat(number("""
                select count(*) from occurrence o join unit u on u.id = o.unit_id and u.code ~ '^[0-9]{5}$'
                 where o.results <> (select count(*) from result r where r.occurrence_id = o.id)
                    or o.done_on <> (select r.day from result r where r.occurrence_id = o.id
                                      order by r.day offset o.needed - 1 limit 1)""")).isZero();
    }

    @Test
    void frozenDocumentIsThePlanAsTheApplicationReadsIt() {
        for (var plan : plans("p.status in ('ISSUED', 'SIGNED')")) {
            var frozen = jdbc.sql("""
                            select document from plan_transition t join plan p on p.id = t.plan_id
                             where p.id = :plan and t.number = p.frozen
                               and t.sha256 = encode(sha256(convert_to(t.document, 'UTF8')), 'hex')""")
                    .param("plan", plan.value())
                    .query(String.class)
                    .single();

            assertThat(json.write(reading.document(officer(plan, Role.DRAFTER), plan)))
                    .isEqualTo(frozen);
        }
    }

    @Test
    void applicationWouldHaveStoredTheSameRows() {
        var drafter = land.communes().get(0).officer(Role.DRAFTER);
        var unit = new UnitId(land.communes().get(0).id());
        var plan = plans("p.unit_id = '%s' and p.year = 2026".formatted(unit)).get(0);

        var begun = drafting.startFromDocument(
                        new OfficerId(drafter), unit, 2026, reading.document(new OfficerId(drafter), plan))
                .plan();

        for (var rows : List.of(LINES, SECTIONS, CITATIONS, RECIPIENTS)) {
            assertThat(rows(rows, begun)).isNotEmpty().isEqualTo(rows(rows, plan));
        }
        jdbc.sql("update plan set status = 'DRAFT', year = 2030 where id = :id")
                .param("id", begun.value())
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/activities", "/history", "/document.docx", "/document.pdf"})
    void pagesOfAnIssuedPlanOpen(String page) throws Exception {
        var plan = plans("p.status = 'ISSUED'").get(0);

        mvc.perform(get("/plans/" + plan + page).with(communes.signedIn(officer(plan, Role.CLERK))))
                .andExpect(status().isOk());
    }

    @Test
    void draftIsEditedAndHandedIn() throws Exception {
        var plan = plans("p.status = 'DRAFT'").get(0);
        var drafter = officer(plan, Role.DRAFTER);
        mvc.perform(get("/plans/" + plan + "/edit").with(communes.signedIn(drafter)))
                .andExpect(status().is3xxRedirection());
        var entry = reading.editor(drafter, plan).outline().get(3);
        var section = editing.section(drafter, plan, entry.id());

        var saved = editing.save(
                drafter,
                plan,
                section.id(),
                section.version(),
                new SectionRevision(section.number(), "Yêu cầu mới", section.role(), List.of()));
        drafting.submit(drafter, plan);
        review.agree(officer(plan, Role.REVIEWER), plan, 1, null);

        assertThat(saved.version()).isEqualTo(section.version() + 1);
        assertThat(texts("select status from plan p where p.id = '%s' and ".formatted(plan) + OURS))
                .containsExactly("REVIEWED");
    }

    @Test
    void someOfficersSignInWithTheToldPassword() {
        var told = number("select count(*) from officer where username like '%-0____' and password_hash = ("
                + "select password_hash from officer where username = 'quantri-vn')");

        assertThat(told).isEqualTo(20);
        assertThat(EXTENT.canSignIn(0)).isTrue();
    }

    @Test
    void sameExtentGivesTheSameCountry() throws Exception {
        try (var connection = owner.open()) {
            var registry = new Registry(connection);
            var other = new Extent(12, 2, 20, 8, EXTENT.asOf());
            for (var table : List.of(Table.PLAN, Table.SECTION_LINE, Table.PLAN_TRANSITION)) {
                var once = bytes(EXTENT, registry, table);

                assertThat(bytes(EXTENT, registry, table)).isEqualTo(once);
                assertThat(bytes(other, registry, table)).isNotEqualTo(once);
            }
        }
    }

    @Test
    void indexesAndKeysAreBack() {
        assertThat(number("select count(*) from pg_index where indrelid = 'plan'::regclass and indisvalid"))
                .isGreaterThanOrEqualTo(6);
        assertThat(number("select count(*) from pg_constraint where contype = 'f' and confrelid = 'plan'::regclass"))
                .isGreaterThanOrEqualTo(9);
    }

    private static final String OURS =
            "exists (select 1 from unit u where u.id = p.unit_id and u.code ~ '^[0-9]{5}$') and p.year < 2030";

    private static final String LINES = """
            select s.place, s.position, l.position, level, marker, text, means, audience_kinds, target_quantity,
                   target_measure, areas, channel_kinds, frequency, task_unit, reporting_period, reporting_to, l.removed_at
              from section_line l join section s on s.id = l.section_id left join section above on above.id = s.parent_id
             where s.plan_id = :plan order by s.place, above.position, s.position, l.position""";
    private static final String SECTIONS = """
            select s.place, s.position, s.number, s.title, s.role, s.removed_at, s.version, above.title
              from section s left join section above on above.id = s.parent_id
             where s.plan_id = :plan order by s.place, above.position, s.position""";
    private static final String CITATIONS = """
            select s.place, c.position, cited, kind, c.number, date, issuer, subject, c.place, text, legal_document_id
              from citation c join section s on s.id = c.section_id
             where c.plan_id = :plan order by s.place, s.position, c.position""";
    private static final String RECIPIENTS =
            "select position, name, note from plan_recipient where plan_id = :plan order by position";

    private static final String ACTIVITIES = """
            select id, unit_id, year, title, lead, lead_unit_id, lead_officer_id, coordinators, areas, channels, audiences,
                   products, target, words, kind, begins, ends, rule, span, times, first_day, last_day, ended_on, version
              from activity where plan_id = :plan order by id""";
    private static final String TIMES = """
            select o.activity_id, o.unit_id, o.begins, o.due, o.needed from occurrence o
              join activity a on a.id = o.activity_id where a.plan_id = :plan order by o.activity_id, o.due""";

    private List<String> rows(String sql, PlanId plan) {
        return jdbc.sql("select row_to_json(r)::text from (" + sql + ") r")
                .param("plan", plan.value())
                .query(String.class)
                .list();
    }

    private byte[] bytes(Extent extent, Registry registry, Table table) {
        var phrases = new Phrases();
        return new PlanRows(extent, phrases, registry)
                .of(table, Land.of(extent, phrases).communes().get(3))
                .bytes();
    }

    private OfficerId officer(PlanId plan, Role role) {
        var unit = unit(plan);
        return land.communes().stream()
                .filter(commune -> commune.id().equals(unit.value()))
                .map(commune -> new OfficerId(commune.officer(role)))
                .findFirst()
                .orElseThrow();
    }

    private UnitId unit(PlanId plan) {
        return new UnitId(jdbc.sql("select unit_id from plan where id = :plan")
                .param("plan", plan.value())
                .query(UUID.class)
                .single());
    }

    private List<PlanId> plans(String condition) {
        return jdbc.sql("select p.id from plan p where " + condition + " and " + OURS + " order by p.id")
                .query((row, number) -> new PlanId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<Integer> meaning(String kind) {
        return numbers("""
                select distinct count(*) from section_line l join section s on s.id = l.section_id
                  join plan p on p.id = s.plan_id
                 where '%s' = any(l.means) and %%s group by p.id""".formatted(kind));
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private List<Integer> numbers(String sql) {
        return jdbc.sql(sql.formatted(OURS)).query(Integer.class).list();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql.formatted(OURS)).query(String.class).list();
    }
}
