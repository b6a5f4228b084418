package vn.loa.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.access.GuidanceGround;
import vn.loa.access.ScoringGround;
import vn.loa.catalog.ChangedName;
import vn.loa.catalog.LibraryOffers;
import vn.loa.catalog.Shelf;
import vn.loa.catalog.domain.AbbreviationKeeping;
import vn.loa.catalog.domain.ChangedNameKeeping;
import vn.loa.catalog.domain.Confidence;
import vn.loa.catalog.domain.Keeper;
import vn.loa.catalog.domain.KindFamily;
import vn.loa.catalog.domain.KindNameKeeping;
import vn.loa.catalog.domain.KindNaming;
import vn.loa.catalog.domain.LegalDocumentDescription;
import vn.loa.catalog.domain.LegalDocumentKeeping;
import vn.loa.catalog.domain.LibraryKeeping;
import vn.loa.catalog.domain.LibraryWording;
import vn.loa.catalog.domain.NameChange;
import vn.loa.catalog.domain.ShortForm;
import vn.loa.catalog.domain.TemplateKeeping;
import vn.loa.catalog.domain.Validity;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.SamplePlan;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanReading;

/**
 * Of two who edit one thing the second is told who was first, and when; what is stored stands beside what he typed, and
 * having seen it he may save his own. Once a plan was handed in he can't, but still reads both.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoTextsTests {

    /** Each name of a kind begins on a day of its own: a name begins once a day, and a guessed day was taken now and then. */
    private static final AtomicInteger KINDS = new AtomicInteger();

    /** Far away from what other tests read of the registries. */
    private static final Validity FAR = new Validity(LocalDate.of(2190, 1, 1), null);

    /** A form on a page of two officers, the field that both fill, and what either writes. */
    record Both(OfficerId one, OfficerId other, String page, String field, String first, String second) {}

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanReading reading;

    @Autowired
    LegalDocumentKeeping documents;

    @Autowired
    KindNameKeeping kinds;

    @Autowired
    LibraryKeeping library;

    @Autowired
    ChangedNameKeeping changedNames;

    @Autowired
    AbbreviationKeeping abbreviations;

    @Autowired
    LibraryOffers offers;

    @Autowired
    TemplateKeeping templates;

    @Autowired
    GuidanceGround guidances;

    @Autowired
    ScoringGround frameworks;

    @Autowired
    JdbcClient jdbc;

    Map<String, Supplier<Both>> byRoute() {
        return Map.ofEntries(
                entry("/units/{unit}", () -> {
                    var commune = communes.commune();
                    return admins(commune, "/units/" + commune.village, "name", "thôn Một", "thôn Hai");
                }),
                entry("/units/{unit}/end", () -> {
                    var commune = communes.commune();
                    return admins(commune, "/units/" + commune.village + "/end", "lastDay", "2190-01-01", "2190-01-02");
                }),
                entry("/officers/{officer}", () -> {
                    var commune = communes.commune();
                    var page = "/officers/" + commune.officer(Permission.DRAFT);
                    return admins(commune, page, "position", "Chức vụ một", "Chức vụ hai");
                }),
                entry("/officers/{officer}/departure", () -> {
                    var commune = communes.commune();
                    var page = "/officers/" + commune.officer(Permission.DRAFT);
                    return admins(commune, page, "leavesOn", "2190-01-01", "2190-01-02");
                }),
                entry(
                        "/legal-documents/{document}",
                        () -> registry("/legal-documents/" + document() + "/edit", "subject", "về việc một", "về hai")),
                entry(
                        "/legal-documents/{document}/end",
                        () -> registry("/legal-documents/" + document() + "/end", "day", "2191-01-01", "2191-01-02")),
                entry(
                        "/{registry:areas|audiences|channels}/{name}",
                        () -> registry("/areas/" + kind(), "label", "A", "B")),
                entry(
                        "/{registry:areas|audiences|channels}/{name}/end",
                        () -> registry("/areas/" + kind() + "/end", "day", "2198-01-01", "2198-01-02")),
                entry(
                        "/abbreviations/{abbreviation}",
                        () -> registry("/abbreviations/" + abbreviation(), "fullForm", "Một", "Hai")),
                entry(
                        "/abbreviations/{abbreviation}/end",
                        () -> registry("/abbreviations/" + abbreviation() + "/end", "day", "2191-01-01", "2191-01-02")),
                entry(
                        "/changed-names/{name}",
                        () -> registry("/changed-names/" + changedName(), "source", "Một", "Hai")),
                entry(
                        "/changed-names/{name}/end",
                        () -> registry("/changed-names/" + changedName() + "/end", "day", "2191-01-01", "2191-01-02")),
                entry("/contents/{entry}", () -> registry("/contents/" + content(), "note", "Một", "Hai")),
                entry(
                        "/contents/{entry}/end",
                        () -> registry("/contents/" + content() + "/end", "day", "2191-01-01", "2191-01-02")),
                entry("/library/{entry}", () -> offered("/edit", "note", "Một", "Hai")),
                entry("/library/{entry}/end", () -> offered("/end", "day", "2191-01-01", "2191-01-02")),
                entry("/guidance/{guidance}", () -> guidance("/edit", "note", "Một", "Hai")),
                entry("/guidance/{guidance}/requirements/{requirement}", this::requirement),
                entry("/activities/{activity}/schedule", this::schedule),
                entry("/scores/{plan}/{framework}/explanations/{criterion}", this::explanation),
                entry("/scoring-frameworks/{framework}", () -> framework("/edit", "note")),
                entry(
                        "/scoring-frameworks/{framework}/criteria/{criterion}",
                        () -> framework("/criteria/{criterion}", "note")),
                entry(
                        "/templates/{template}",
                        () -> registry("/templates/" + template() + "/edit", "note", "Một", "Hai")),
                entry(
                        "/templates/{template}/end",
                        () -> registry("/templates/" + template() + "/end", "day", "2191-01-01", "2191-01-02")),
                entry(
                        "/plans/{plan}/edit/{part:header|signature}",
                        () -> draft(story -> "header", "title", "Một", "Hai")),
                entry("/plans/{plan}/legal-bases", this::basis),
                entry("/plans/{plan}/edit/recipients", () -> draft(story -> "recipients", "names", "Sở Một", "Sở Hai")),
                entry(
                        "/plans/{plan}/edit/activities/{activity}",
                        () -> draft(this::activity, "title", "Việc một", "Việc hai")));
    }

    Stream<String> routes() {
        return byRoute().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void secondReadsBothTextsAndMaySaveHisOwn(String route) throws Exception {
        var both = Objects.requireNonNull(byRoute().get(route)).get();
        var opened = form(page(both.one(), both.page()), both.field());
        assertThat(send(both.one(), opened, both.field(), both.first()).getStatus())
                .isBetween(300, 303);

        var answer = send(both.other(), opened, both.field(), both.second());

        assertThat(answer.getStatus()).isEqualTo(409);
        var page = read(answer);
        assertThat(page.select("[role=alert]").text())
                .contains("Lê Thị Hạnh")
                .containsPattern("\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}");
        assertThat(page.select(".stored p").eachText()).containsExactly(shown(both.first()));
        var again = form(page, both.field());
        assertThat(again.select("[name=" + both.field() + "]").val().strip()).isEqualTo(both.second());
        assertThat(send(both.other(), again, both.field(), both.second()).getStatus())
                .isBetween(300, 303);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void ofTwoAtTheSameMomentOneWinsAndTheOtherReadsBothTexts(String route) throws Exception {
        var both = Objects.requireNonNull(byRoute().get(route)).get();
        var opened = form(page(both.one(), both.page()), both.field());
        var barrier = new CyclicBarrier(2);
        var other = CompletableFuture.supplyAsync(() -> meeting(barrier, both.other(), opened, both, both.second()));
        var answers = List.of(meeting(barrier, both.one(), opened, both, both.first()), other.get());

        assertThat(answers)
                .extracting(MockHttpServletResponse::getStatus)
                .hasSize(2)
                .contains(409)
                .containsAnyOf(302, 303);
        var late = answers.get(0).getStatus() == 409 ? answers.get(0) : answers.get(1);
        var stored = late == answers.get(0) ? both.second() : both.first();
        assertThat(read(late).select(".stored p").eachText()).containsExactly(shown(stored));
    }

    private MockHttpServletResponse meeting(
            CyclicBarrier barrier, OfficerId by, FormElement form, Both both, String words) {
        try {
            barrier.await();
            return send(by, form, both.field(), words);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void whatIsTypedAfterThePlanWasHandedInStandsBesideWhatIsStored() throws Exception {
        var story = stories.draft();
        var pages =
                Map.of("header", "title", "recipients", "names", "signature", "signerName", activity(story), "title");
        var opened = new LinkedHashMap<FormElement, String>();
        for (var page : pages.entrySet()) {
            var address = "/plans/" + story.plan + "/edit/" + page.getKey().replace("signature", "recipients");
            opened.put(form(page(story.drafter, address), page.getValue()), page.getValue());
        }
        drafting.submit(story.drafter, story.plan);

        for (var form : opened.entrySet()) {
            var answer = send(story.drafter, form.getKey(), form.getValue(), "Gõ muộn");

            assertThat(answer.getStatus()).isEqualTo(409);
            var page = read(answer);
            assertThat(page.select("[role=alert]").text()).contains("Lê Thị Hạnh đã trình kế hoạch này lúc");
            assertThat(page.select("[readonly][name=" + form.getValue() + "]")
                            .val()
                            .strip())
                    .isEqualTo("Gõ muộn");
            assertThat(page.select(".stored")).hasSize(1);
        }
    }

    @Test
    void linesTypedAfterThePlanWasHandedInStandBesideTheStoredOnes() throws Exception {
        var story = stories.draft();
        var section = "/plans/" + story.plan + "/sections/" + section(story.plan, story.drafter);
        var opened = form(page(story.drafter, section), "lines[0].text");
        drafting.submit(story.drafter, story.plan);

        var page = read(send(story.drafter, opened, "lines[0].text", "Gõ muộn"));

        assertThat(page.select(".both .text").eachText()).hasSize(2).anyMatch(text -> text.contains("Gõ muộn"));
        assertThat(page.select(".differs").eachText()).anyMatch(text -> text.contains(SamplePlan.CONTENT));
    }

    /** Words that were to be pasted are words, too. */
    @Test
    void pastedLinesOfTheSecondStandInHisText() throws Exception {
        var story = stories.draft();
        var section = "/plans/" + story.plan + "/sections/" + section(story.plan, story.drafter);
        var opened = form(page(story.drafter, section), "lines[0].text");
        send(story.drafter, opened, "lines[0].text", "Một");

        var page = read(send(story.drafter, opened, "paste", "Dán một dòng\nDán hai dòng", "action", "paste"));

        assertThat(page.select("textarea").eachText()).contains("Một", "Dán một dòng", "Dán hai dòng");
    }

    /** A button has no text of its own, but what it undoes may have been changed meanwhile. */
    @Test
    void buttonOfTheSecondIsAnsweredOnItsOwnPageWithWhoWasFirst() throws Exception {
        var commune = communes.commune();
        var unit = "/units/" + commune.village;
        var officer = "/officers/" + commune.officer(Permission.DRAFT);
        for (var way : List.of(
                List.of(unit + "/end", "lastDay", unit, unit + "/reopening"),
                List.of(officer, "leavesOn", officer, officer + "/return"))) {
            var both = admins(commune, way.get(0), way.get(1), "2190-01-01", "");
            send(both.one(), form(page(both.one(), both.page()), both.field()), both.field(), both.first());
            var opened = button(page(both.other(), way.get(2)), way.get(3));
            assertThat(send(both.one(), opened).getStatus()).isBetween(300, 303);

            var answer = send(both.other(), opened);

            assertThat(answer.getStatus()).isEqualTo(409);
            var page = read(answer);
            assertThat(page.select("[role=alert]").text())
                    .contains("Lê Thị Hạnh đã lưu thay đổi lúc")
                    .containsPattern("\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}");
            assertThat(page.select("form[action=" + way.get(2) + "]")).hasSize(1);
            assertThat(page.select("form[action=" + way.get(3) + "]")).isEmpty();
        }
    }

    private Both admins(Communes.Commune commune, String page, String field, String first, String second) {
        return new Both(
                commune.officer(Permission.ADMIN), commune.officer(Permission.ADMIN), page, field, first, second);
    }

    private Both registry(String page, String field, String first, String second) {
        return new Both(communes.administrator(), communes.administrator(), page, field, first, second);
    }

    private Both offered(String page, String field, String first, String second) {
        var commune = communes.commune();
        var one = commune.officer(commune.culture, commune.unit, Permission.DRAFT);
        var other = commune.officer(commune.culture, commune.unit, Permission.DRAFT);
        var text = "Nội dung của xã " + UUID.randomUUID();
        var entry = offers.offer(one, new LibraryOffers.Words(Shelf.CONTENT, null, text, List.of(), null));
        return new Both(one, other, "/library/" + entry + page, field, first, second);
    }

    private Both guidance(String page, String field, String first, String second) {
        var commune = communes.commune();
        var one = commune.officer(Permission.DRAFT);
        var asked = guidances.guidance(commune.unit, "DRAFT", null, one);
        return new Both(
                one,
                commune.officer(Permission.DRAFT),
                "/guidance/" + asked.guidance()
                        + page.replace("{requirement}", asked.requirement().toString()),
                field,
                first,
                second);
    }

    private Both requirement() {
        return guidance("/requirements/{requirement}", "text", "Niêm yết một", "Niêm yết hai");
    }

    private Both explanation() {
        var story = stories.at(PlanStatus.ISSUED);
        var frameworks = this.frameworks.of(story.commune.unit);
        var page = "/scores/" + story.plan + "/" + frameworks.published() + "/explanations/" + frameworks.proved();
        return new Both(story.drafter, story.drafter, page, "text", "Ảnh ở điện thoại cũ", "Có biên bản giấy");
    }

    private Both framework(String page, String field) {
        var drafted = frameworks.of(communes.commune().unit);
        var address = "/scoring-frameworks/" + drafted.drafted()
                + page.replace("{criterion}", drafted.criterion().toString());
        return new Both(keeper(), keeper(), address, field, "Một", "Hai");
    }

    private Both schedule() {
        var story = stories.at(PlanStatus.ISSUED);
        var activity = jdbc.sql("select id from activity where plan_id = :plan")
                .param("plan", story.plan.value())
                .query(UUID.class)
                .single();
        return new Both(
                story.drafter, story.drafter, "/activities/" + activity, "words", "mỗi tháng 2 lần", "hằng quý");
    }

    private Both draft(Function<PlanStories.Story, String> part, String field, String first, String second) {
        var story = stories.draft();
        var page = part.apply(story);
        var address = "/plans/" + story.plan + "/edit/" + page;
        return new Both(story.drafter, story.drafter, address, field, first, second);
    }

    private Both basis() {
        var story = stories.draft();
        var preamble =
                reading.editor(story.drafter, story.plan).outline().get(0).id();
        var page = "/plans/" + story.plan + "/sections/" + preamble;
        return new Both(story.drafter, story.drafter, page, "subject", "về việc một", "về việc hai");
    }

    private String activity(PlanStories.Story story) {
        return "activities/"
                + reading.editor(story.drafter, story.plan).activities().get(0).id();
    }

    private UUID section(PlanId plan, OfficerId drafter) {
        return reading.editor(drafter, plan).outline().stream()
                .filter(entry -> entry.title().equals("NỘI DUNG"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private String document() {
        var number = UUID.randomUUID().toString().substring(0, 8) + "/QĐ-UBND";
        return documents
                .add(
                        keeper(),
                        new LegalDocumentDescription(
                                "Quyết định", number, null, null, null, FAR, null, Confidence.UNKNOWN, null))
                .toString();
    }

    private UUID kind() {
        var from = LocalDate.of(2130, 1, 2).plusDays(KINDS.incrementAndGet());
        return kinds.add(
                keeper(),
                KindFamily.AREA,
                new KindNaming("PUBLIC_FINANCE", "Nhãn", "N", List.of(), null, null, new Validity(from, null), null));
    }

    private UUID abbreviation() {
        var unique = UUID.randomUUID().toString().substring(0, 18);
        return abbreviations.add(keeper(), new ShortForm(unique, "Phòng", FAR, null));
    }

    private UUID changedName() {
        return changedNames.add(
                keeper(),
                new NameChange(
                        ChangedName.Kind.BODY,
                        "Phòng " + UUID.randomUUID(),
                        null,
                        FAR,
                        null,
                        "Luật",
                        Confidence.UNKNOWN,
                        null));
    }

    private UUID content() {
        var text = "Nội dung " + UUID.randomUUID();
        return library.add(
                Keeper.ofCountry(keeper()), Shelf.CONTENT, new LibraryWording(text, List.of(), null, FAR, null));
    }

    private UUID template() {
        return templates.add(keeper(), "Mẫu " + UUID.randomUUID(), SamplePlan.document(), FAR, null);
    }

    private OfficerId keeper() {
        return communes.administrator();
    }

    private Document page(OfficerId officer, String address) throws Exception {
        return read(mvc.perform(get(address).with(communes.signedIn(officer)))
                .andReturn()
                .getResponse());
    }

    private static Document read(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }

    private static FormElement form(Document page, String field) {
        return page.select("form[method=post]:not(aside form)").stream()
                .map(FormElement.class::cast)
                .filter(form -> !form.select("[name=" + field + "]").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form with " + field + " on " + page.title()));
    }

    private static FormElement button(Document page, String address) {
        return (FormElement) Objects.requireNonNull(page.selectFirst("form[action=" + address + "]"));
    }

    private MockHttpServletResponse send(OfficerId by, FormElement form, String... typed) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        var request = form.hasAttr("enctype")
                ? multipart(form.attr("action")).file("file", new byte[0])
                : post(form.attr("action"));
        for (var sent : form.formData()) {
            if (!sent.key().equals("_csrf") && !sent.key().equals("file") && !fields.containsKey(sent.key())) {
                request.param(sent.key(), sent.value());
            }
        }
        fields.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(communes.signedIn(by)))
                .andReturn()
                .getResponse();
    }

    private static String shown(String value) {
        return value.matches("\\d{4}-\\d\\d-\\d\\d") ? value.replaceAll("(.*)-(.*)-(.*)", "$3/$2/$1") : value;
    }
}
