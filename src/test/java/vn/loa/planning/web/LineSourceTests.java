package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.TestClock;
import vn.loa.catalog.LibraryOffers;
import vn.loa.catalog.LibrarySource;
import vn.loa.catalog.LibraryUses;
import vn.loa.catalog.Shelf;
import vn.loa.documents.PlanJson;
import vn.loa.documents.SectionRole;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;
import vn.loa.planning.domain.LineView;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanEditing;
import vn.loa.planning.domain.PlanReading;

@ApplicationTest
class LineSourceTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    LibraryOffers offers;

    @Autowired
    LibraryUses uses;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    OfficerId province;
    OfficerId drafter;
    PlanId plan;
    SectionId section;
    UUID entry;
    String words;

    @BeforeEach
    void pickALine() throws Exception {
        var commune = communes.commune();
        province = commune.officer(commune.province, commune.province, Permission.OVERSEE);
        drafter = commune.officer(Permission.DRAFT);
        words = "Phát bản tin của tỉnh vào sáng thứ Hai " + UUID.randomUUID();
        entry = offers.offer(
                province, new LibraryOffers.Words(Shelf.CONTENT, null, words, List.of("PROCEDURES"), null));
        plan = drafting.startFromTemplate(drafter, commune.unit, 2027);
        section = section(plan);
        save(form().param("pick", "CONTENT|PROCEDURES|" + entry + ".0|" + words));
    }

    @Test
    void pickedLineSaysFromWhomItComesAndGoesOnSayingSoWhenItIsAdapted() throws Exception {
        assertThat(page().select(".source").text()).startsWith("Theo mẫu của tỉnh Hòa Bình");
        assertThat(page().select(".source [data-adapted]").hasAttr("hidden")).isTrue();

        adapt(words.replace("sáng", "chiều"));

        assertThat(line().source()).isEqualTo(new LibrarySource(entry, 0));
        assertThat(page().select(".source [data-adapted]").hasAttr("hidden")).isFalse();
        assertThat(page().select(".source del").text()).isEqualTo("sáng");
        assertThat(uses.of(List.of(entry))).containsEntry(entry, new LibraryUses.Use(1, 1, 0, 1));
    }

    @Test
    void newWordsOfTheLibraryAreShownBeforeTheyAreTaken() throws Exception {
        revise(words + ", nhắc lại chiều thứ Năm");
        var offered = page().getElementById("source-" + line().id());

        assertThat(line().text()).isEqualTo(words);
        assertThat(page().select(".revised ins").text()).contains("nhắc lại chiều thứ Năm");
        assertThat(renew(
                        "take",
                        offered.select("[name=before]").text(),
                        offered.select("[name=current]").val()))
                .isEqualTo(302);
        assertThat(line().text()).isEqualTo(words + ", nhắc lại chiều thứ Năm");
        assertThat(line().source()).isEqualTo(new LibrarySource(entry, 1));
        assertThat(page().select(".revised")).isEmpty();
    }

    @Test
    void ownWordsMayBeKeptInKnowledgeOfTheNewOnes() throws Exception {
        revise("Lời khác hẳn " + words);

        assertThat(renew("keep", words, entry + ".1")).isEqualTo(302);

        assertThat(line().text()).isEqualTo(words);
        assertThat(page().select(".revised")).isEmpty();
        assertThat(page().select(".source [data-adapted]").hasAttr("hidden")).isFalse();
    }

    @Test
    void nothingIsTakenIfTheLineOrTheLibraryMovedOn() throws Exception {
        revise(words + " lần một");
        revise(1, words + " lần hai");

        assertThat(renew("take", words, entry + ".1")).isEqualTo(409);
        assertThat(renew("take", "Lời cũ hơn", entry + ".2")).isEqualTo(409);
        assertThat(line().text()).isEqualTo(words);
    }

    @Test
    void endedEntryIsToldBesideTheLine() throws Exception {
        mvc.perform(post("/library/" + entry + "/end")
                .with(csrf())
                .with(communes.signedIn(province))
                .param("version", "0")
                .param("day", TestClock.today().toString()));

        assertThat(page().select(".source").text()).contains("Mẫu đã ngừng dùng từ");
    }

    @Test
    void copyKeepsTheLinkAndPaperHasNone() throws Exception {
        var copy = drafting.startFromCopy(drafter, plan, 2028).plan();

        assertThat(picked(editing.section(drafter, copy, section(copy)).lines()).source())
                .isEqualTo(new LibrarySource(entry, 0));
        assertThat(new PlanJson().write(reading.document(drafter, plan))).doesNotContain(entry.toString());
        assertThat(uses.of(List.of(entry))).containsEntry(entry, new LibraryUses.Use(2, 1, 2, 0));
    }

    @Test
    void whatIsOfferedToOthersCanNotBeLinked() throws Exception {
        var elsewhere = communes.commune();
        var foreign = offers.offer(
                elsewhere.officer(Permission.DRAFT),
                new LibraryOffers.Words(Shelf.CONTENT, null, "Của xã khác " + words, List.of(), null));

        save(form().param("pick", "CONTENT||" + foreign + ".0|Của xã khác"));

        assertThat(editing.section(drafter, plan, section).lines())
                .filteredOn(line -> line.text().equals("Của xã khác"))
                .singleElement()
                .extracting(LineView::source)
                .isNull();
    }

    @Test
    void pageAndSaveStayWithinTheirStatements() throws Exception {
        revise(words + " mới");

        assertThat(StatementCount.of(() -> page())).isLessThanOrEqualTo(8);
        assertThat(StatementCount.of(() -> save(form().param("pick", "CONTENT||" + entry + ".1|" + words + " mới"))))
                .isLessThanOrEqualTo(8 + 1);
        assertThat(StatementCount.of(() -> renew("take", words, entry + ".1"))).isLessThanOrEqualTo(8 + 1);
    }

    private SectionId section(PlanId of) {
        return reading.editor(drafter, of).outline().stream()
                .filter(part -> part.role() == SectionRole.CONTENT && part.lines() > 1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private LineView line() {
        return picked(editing.section(drafter, plan, section).lines());
    }

    private LineView picked(List<LineView> lines) {
        return lines.stream()
                .filter(line -> line.source() != null && line.source().entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    /** Every line as it stands. */
    private MockHttpServletRequestBuilder form() {
        var stored = editing.section(drafter, plan, section);
        var form = post(address())
                .param("version", "" + stored.version())
                .param("title", stored.title())
                .param("role", "CONTENT");
        for (int i = 0; i < stored.lines().size(); i++) {
            var line = stored.lines().get(i);
            form.param("lines[" + i + "].id", line.id().toString())
                    .param("lines[" + i + "].marker", line.marker() == null ? "" : line.marker())
                    .param("lines[" + i + "].text", line.text());
        }
        return form;
    }

    private void adapt(String text) throws Exception {
        var line = line();
        save(post(address())
                .param("version", "" + editing.section(drafter, plan, section).version())
                .param("role", "CONTENT")
                .param("lines[0].id", line.id().toString())
                .param("lines[0].text", text));
    }

    private Object save(MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.with(csrf()).with(communes.signedIn(drafter))).andReturn();
    }

    private void revise(String text) throws Exception {
        revise(0, text);
    }

    private void revise(int version, String text) throws Exception {
        mvc.perform(post("/library/" + entry)
                .with(csrf())
                .with(communes.signedIn(province))
                .param("shelf", "CONTENT")
                .param("version", "" + version)
                .param("text", text));
    }

    private int renew(String what, String before, String current) throws Exception {
        return mvc.perform(post(address() + "/lines/" + line().id() + "/source")
                        .with(csrf())
                        .with(communes.signedIn(drafter))
                        .param("words", what)
                        .param("before", before)
                        .param("current", current))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document page() throws Exception {
        var answer = mvc.perform(get(address()).with(communes.signedIn(drafter)))
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private String address() {
        return "/plans/" + plan + "/sections/" + section;
    }
}
