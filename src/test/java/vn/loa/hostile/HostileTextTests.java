package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.Communes;
import vn.loa.browser.BrowserTest;
import vn.loa.browser.Watch;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.domain.PlanDrafting;

@BrowserTest
@HostileTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTests {

    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 12);

    @LocalServerPort
    int port;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    JdbcClient jdbc;

    private final Rotation rotation = new Rotation();
    private final List<FormFilling> fillings = new ArrayList<>();
    private OfficerId everybody;
    private PlanStories.Story draft;
    private PlanStories.Story moved;
    private OfficerId keeper;
    private FormFilling people;
    private FormFilling registries;
    private FormFilling plans;

    @BeforeAll
    void typeThemEverywhere() {
        var commune = communes.commune();
        everybody = communes.administrator(commune.officer(commune.province, commune.province, Permission.values()));
        draft = stories.draft();
        people = filling(everybody, ROUNDS);
        people.from("/");
        keeper = communes.administrator();
        registries = filling(keeper, ROUNDS)
                .without("/units", "/officers", "/grants", "/plans", "/audit", "/password", "/second");
        registries.from(
                "/legal-documents",
                "/areas",
                "/audiences",
                "/channels",
                "/contents",
                "/templates",
                "/changed-names",
                "/abbreviations");
        plans = filling(draft.drafter, ROUNDS);
        var renewed = drafting.startFromDocument(draft.drafter, draft.commune.unit, 2027, LastYear.document(ROUNDS))
                .plan();
        plans.from("/plans/" + draft.plan, "/plans/" + draft.plan + "/edit", "/", "/plans/" + renewed + "/renewal");
        moved = stories.draft().submitted();
        filling(moved.reviewer, 1).from("/plans/" + moved.plan, "/plans/" + moved.plan + "/comments");
        for (var status : List.of(PlanStatus.REVIEWED, PlanStatus.SIGNED, PlanStatus.ISSUED)) {
            var story = stories.at(status);
            var next = status == PlanStatus.REVIEWED ? story.leader : story.clerk;
            filling(next, 1).from("/plans/" + story.plan);
        }
    }

    @Test
    void everyFieldOfEveryFormShowsThemAsTheyWereTyped() {
        assertThat(fillings).flatExtracting(FormFilling::faults).isEmpty();
        assertThat(people.saved().size() + registries.saved().size()).isGreaterThan(20);
        for (var module : List.of("/reports", "/scoring-frameworks", "/guidance", "/library")) {
            assertThat(people.saved()).anyMatch(form -> form.contains(module));
        }
        assertThat(plans.saved()).hasSizeGreaterThan(10);
        assertThat(registries.forgeries() + plans.forgeries()).isGreaterThan(60);
        assertThat(rotation.dealt().values())
                .filteredOn(texts -> texts.size() > 300)
                .hasSizeGreaterThan(40);
        assertThat(seen()).containsAll(allButTheLongest());
    }

    @Test
    void browserRunsNoneOnAnyPage() {
        var faults = new ArrayList<String>();
        var shown = new TreeSet<Integer>();
        try (var watch = new Watch(port).signIn(username(everybody), Communes.PASSWORD)) {
            people.visited().forEach(path -> look(watch, path, faults, shown));
        }
        try (var watch = new Watch(port).signIn(username(keeper), Communes.PASSWORD)) {
            registries.visited().forEach(path -> look(watch, path, faults, shown));
        }
        try (var watch = new Watch(port).signIn(username(draft.drafter), Communes.PASSWORD)) {
            plans.visited().forEach(path -> look(watch, path, faults, shown));
            for (var page : List.of("", "/history", "/comments", "/versions/1", "/comparison?left=1&right=0")) {
                look(watch, "/plans/" + moved.plan + page, faults, shown);
                look(watch, "/plans/" + draft.plan + page, faults, shown);
            }
        }

        assertThat(faults).isEmpty();
        assertThat(shown).hasSizeGreaterThan(500);
    }

    @Test
    void exportsHoldThemAsText() throws Exception {
        var drafter = clerk(draft.drafter);
        var plan = "/plans/" + draft.plan;
        var paper = PageCheck.of(drafter.get(plan).body(), rotation.read()).paper();

        assertThat(paper).hasSizeGreaterThan(100);
        assertThat(ExportCheck.word(drafter.download(plan + "/document.docx"), paper))
                .isEmpty();
        assertThat(ExportCheck.pdf(drafter.download(plan + "/document.pdf"), paper))
                .isEmpty();
        assertThat(ExportCheck.spreadsheet(drafter.download("/plans.xlsx?unit=" + draft.commune.unit)))
                .isEmpty();
        assertThat(ExportCheck.json(drafter.download(plan + "/document.json"), paper))
                .isEmpty();
    }

    private void look(Watch watch, String path, List<String> faults, Set<Integer> shown) {
        var check = PageCheck.of(watch.open(path), rotation.read());
        shown.addAll(check.seen());
        // The chain's page counts its entries, and any count may look like the number of a text.
        var faultsOfMarkup = path.equals("/audit/chain")
                ? Stream.<String>of()
                : check.faults().stream().filter(fault -> !quotesInShort(path) || !fault.startsWith("not as typed"));
        Stream.concat(faultsOfMarkup, watch.noted().stream()).forEach(fault -> faults.add(path + ": " + fault));
    }

    /** What a rule finds is quoted: the words in question, not the line that they stand in; and so are words that differ. */
    private static boolean quotesInShort(String path) {
        return path.endsWith("/checks") || path.endsWith("/renewal");
    }

    private Set<Integer> seen() {
        return fillings.stream().flatMap(filling -> filling.seen().stream()).collect(Collectors.toSet());
    }

    /** Longer than any field may be filled here; they are refused, which other tests look at. */
    private static List<Integer> allButTheLongest() {
        return HostileTexts.all().stream()
                .filter(text -> text.text().length() < 1000)
                .map(HostileText::number)
                .toList();
    }

    private FormFilling filling(OfficerId officer, int rounds) {
        var filling = new FormFilling(clerk(officer), rotation, rounds);
        fillings.add(filling);
        return filling;
    }

    private Clerk clerk(OfficerId officer) {
        return new Clerk(port).signIn(username(officer), Communes.PASSWORD);
    }

    private String username(OfficerId officer) {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
    }
}
