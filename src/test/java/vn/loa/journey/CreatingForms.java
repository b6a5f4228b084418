package vn.loa.journey;

import static java.util.Map.entry;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.loa.Communes;
import vn.loa.TestClock;
import vn.loa.access.GuidanceGround;
import vn.loa.access.ScoringGround;
import vn.loa.access.SignedFileGround;
import vn.loa.documents.SectionRole;
import vn.loa.execution.FilledSheet;
import vn.loa.execution.domain.ResultSheets;
import vn.loa.execution.domain.SheetLine;
import vn.loa.execution.domain.TypedResult;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.domain.PlanComments;
import vn.loa.planning.domain.PlanEditing;
import vn.loa.planning.domain.PlanReading;
import vn.loa.signatures.SigningPen;
import vn.loa.signatures.TestAuthority;

/** Every form that creates something, filled in so that it is accepted; each time for something new. */
@TestComponent
public class CreatingForms {

    /** Who sends what; asked for twice, the request is the same one. */
    record Filled(OfficerId by, Supplier<AbstractMockHttpServletRequestBuilder<?>> request) {}

    /** Where the forms of administrators are filled in. */
    private record Place(Communes.Commune commune, OfficerId admin) {}

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE =
            "{\"format\":\"cchc-plan/1\",\"header\":{\"title\":\"Tuyên truyền năm {năm}\"}}";

    private final Communes communes;
    private final PlanStories stories;
    private final PlanReading reading;
    private final PlanEditing editing;
    private final PlanComments comments;
    private final SignedFileGround signedFiles;
    private final GuidanceGround guidances;
    private final ScoringGround frameworks;
    private final ResultSheets sheets;
    private final JdbcClient jdbc;
    private @Nullable Place place;

    CreatingForms(
            Communes communes,
            PlanStories stories,
            PlanReading reading,
            PlanEditing editing,
            PlanComments comments,
            SignedFileGround signedFiles,
            GuidanceGround guidances,
            ScoringGround frameworks,
            ResultSheets sheets,
            JdbcClient jdbc) {
        this.communes = communes;
        this.stories = stories;
        this.reading = reading;
        this.editing = editing;
        this.comments = comments;
        this.signedFiles = signedFiles;
        this.guidances = guidances;
        this.frameworks = frameworks;
        this.sheets = sheets;
        this.jdbc = jdbc;
    }

    /** By the address that the handler declares; a word behind it tells several ways apart. */
    Map<String, Supplier<Filled>> byRoute() {
        return Map.ofEntries(
                entry("/plans template", () -> start("TEMPLATE", "", "")),
                entry("/plans text", () -> start("TEXT", "text", "KẾ HOẠCH\nTuyên truyền\nI. MỤC ĐÍCH\n- Dễ hiểu.")),
                entry(
                        "/plans copy",
                        () -> start("COPY", "earlier", stories.draft().plan.toString())),
                entry("/plans file", this::uploaded),
                entry("/plans/{plan}/replacement", this::replaced),
                entry("/plans/{plan}/sections", this::section),
                entry("/plans/{plan}/sections/{section}", this::pasted),
                entry("/plans/{plan}/edit/activities", this::activity),
                entry("/plans/{plan}/comments", this::comment),
                entry("/plans/{plan}/comments/{comment}/replies", this::reply),
                entry("/plans/{plan}/signed-files", this::signedFile),
                entry("/plans/{plan}/signed-files/{file}/check", this::checkedFile),
                entry("/guidance", this::guidance),
                entry("/guidance/{guidance}/requirements", this::requirement),
                entry("/guidance/{guidance}/plans", this::begunFromGuidance),
                entry("/plans/{plan}/coverage/{requirement}/addition", this::addedRequirement),
                entry("/activities/{activity}/results", this::result),
                entry("/activities/sheets", this::sheet),
                entry("/activities/sheets/{sheet}/results", this::resultsOfASheet),
                entry("/results/{result}/evidence", this::evidence),
                entry("/reports", this::report),
                entry(
                        "/scoring-frameworks",
                        () -> kept("", "title", "Tiêu chí của tỉnh", "validFrom", "2027-01-01", "decimals", "2")),
                entry(
                        "/scoring-frameworks/{framework}/criteria",
                        () -> kept("/{drafted}/criteria", "code", "5", "title", "Kinh phí", "points", "1")),
                entry("/scoring-frameworks/{framework}/versions", () -> kept("/{published}/versions")),
                entry("/units", this::unit),
                entry("/officers", this::officer),
                entry("/officers/{officer}/grants", this::grant),
                entry("/legal-documents", () -> registry("/legal-documents", "number", COUNT + "/QĐ-UBND")),
                entry("/{registry:areas|audiences|channels}", this::kind),
                entry("/contents", () -> registry("/contents", "text", "Nội dung số " + COUNT)),
                entry("/library message", this::message),
                entry("/library file", this::material),
                entry("/changed-names", this::changedName),
                entry("/abbreviations", this::abbreviation),
                entry("/templates", this::template),
                entry("/trust-anchors", this::trustAnchor));
    }

    private Filled start(String way, String field, String value) {
        var story = stories.draft();
        return new Filled(story.drafter, () -> {
            var request = multipart("/plans");
            request.param("way", way).param("year", "2027").param("unit", story.commune.unit.toString());
            return field.isEmpty() ? request : request.param(field, value);
        });
    }

    private Filled uploaded() {
        var story = stories.draft();
        var content = "KẾ HOẠCH\nTuyên truyền\nI. MỤC ĐÍCH\n- Dễ hiểu.".getBytes(StandardCharsets.UTF_8);
        return new Filled(
                story.drafter,
                () -> multipart("/plans")
                        .file(new MockMultipartFile("file", "ke-hoach.txt", "text/plain", content))
                        .param("way", "FILE")
                        .param("year", "2027")
                        .param("unit", story.commune.unit.toString()));
    }

    private Filled replaced() {
        var story = stories.at(PlanStatus.ISSUED);
        return new Filled(story.clerk, () -> post("/plans/" + story.plan + "/replacement"));
    }

    private Filled section() {
        var story = stories.draft();
        return new Filled(
                story.drafter,
                () -> post("/plans/" + story.plan + "/sections")
                        .param("title", "Tổ chức thực hiện")
                        .param("role", "FREE"));
    }

    private Filled pasted() {
        var story = stories.draft();
        var section = reading.editor(story.drafter, story.plan).outline().stream()
                .filter(entry -> entry.role() == SectionRole.CONTENT)
                .findFirst()
                .orElseThrow()
                .id();
        var version = editing.section(story.drafter, story.plan, section).version();
        return new Filled(
                story.drafter,
                () -> post("/plans/" + story.plan + "/sections/" + section)
                        .param("action", "paste")
                        .param("version", "" + version)
                        .param("title", "Nội dung")
                        .param("role", "CONTENT")
                        .param("paste", "Một dòng dán.\nHai dòng dán."));
    }

    private Filled activity() {
        var story = stories.draft();
        return new Filled(
                story.drafter,
                () -> post("/plans/" + story.plan + "/edit/activities")
                        .param("title", "Phát thanh về dịch vụ công")
                        .param("place", "BODY"));
    }

    private Filled comment() {
        var story = stories.at(PlanStatus.SUBMITTED);
        return new Filled(
                story.reviewer, () -> post("/plans/" + story.plan + "/comments").param("text", "Ghi rõ thời gian."));
    }

    private Filled reply() {
        var story = stories.at(PlanStatus.SUBMITTED);
        var comment = comments.add(story.reviewer, story.plan, null, "Ghi rõ thời gian.");
        return new Filled(
                story.drafter,
                () -> post("/plans/" + story.plan + "/comments/" + comment + "/replies")
                        .param("text", "Đã ghi."));
    }

    private Filled signedFile() {
        var story = stories.at(PlanStatus.ISSUED);
        var content = SigningPen.page("KE HOACH tuyen truyen " + COUNT.incrementAndGet());
        return new Filled(
                story.clerk,
                () -> multipart("/plans/" + story.plan + "/signed-files")
                        .file(new MockMultipartFile("file", "ke-hoach.pdf", "application/pdf", content)));
    }

    private Filled checkedFile() {
        var story = stories.at(PlanStatus.ISSUED);
        var file = signedFiles.of(story.plan, story.clerk);
        return new Filled(story.clerk, () -> post("/plans/" + story.plan + "/signed-files/" + file + "/check"));
    }

    private Filled guidance() {
        var story = stories.draft();
        return new Filled(
                story.drafter,
                () -> post("/guidance")
                        .param("unit", story.commune.unit.toString())
                        .param("year", "2027")
                        .param("title", "Hướng dẫn năm 2027"));
    }

    private Filled requirement() {
        var story = stories.draft();
        var asked = guidances.guidance(story.commune.unit, "DRAFT", null, story.drafter);
        return new Filled(
                story.drafter,
                () -> post("/guidance/" + asked.guidance() + "/requirements")
                        .param("kind", "PART")
                        .param("text", "Kinh phí"));
    }

    private Filled begunFromGuidance() {
        var story = stories.draft();
        var asked = guidances.guidance(story.commune.province, "PUBLISHED", null, story.drafter);
        return new Filled(
                story.drafter,
                () -> post("/guidance/" + asked.guidance() + "/plans").param("unit", story.commune.unit.toString()));
    }

    private Filled addedRequirement() {
        var story = stories.draft();
        var asked = guidances.guidance(story.commune.province, "PUBLISHED", null, story.drafter);
        guidances.follow(story.plan, asked, story.drafter);
        return new Filled(
                story.drafter, () -> post("/plans/" + story.plan + "/coverage/" + asked.requirement() + "/addition"));
    }

    private Filled result() {
        var story = stories.at(PlanStatus.ISSUED);
        var time = jdbc.sql("""
                        select o.id, o.activity_id from occurrence o join activity a on a.id = o.activity_id
                         where a.plan_id = :plan order by o.due limit 1""").param("plan", story.plan.value()).query().singleRow();
        return new Filled(
                story.drafter,
                () -> post("/activities/" + time.get("activity_id") + "/results")
                        .param("at", time.get("id").toString())
                        .param("day", stories.today().toString())
                        .param("text", "Phát bản tin về dịch vụ công."));
    }

    private UUID time(PlanStories.Story story) {
        return jdbc.sql("""
                        select o.id from occurrence o join activity a on a.id = o.activity_id
                         where a.plan_id = :plan order by o.due limit 1""").param("plan", story.plan.value()).query(UUID.class).single();
    }

    private Filled sheet() {
        var story = stories.at(PlanStatus.ISSUED);
        var content = FilledSheet.of(time(story), stories.today());
        return new Filled(
                story.drafter,
                () -> multipart("/activities/sheets").file(new MockMultipartFile("file", "tuan.xlsx", null, content)));
    }

    private Filled resultsOfASheet() {
        var story = stories.at(PlanStatus.ISSUED);
        var typed = new TypedResult(stories.today().toString(), "Phát bản tin.", "1", "buổi phát", "", "");
        var line = new SheetLine(2, time(story).toString(), "Phát thanh", typed, false);
        var sheet = sheets.keep(story.drafter, "tuan.xlsx", List.of(line));
        return new Filled(story.drafter, () -> post("/activities/sheets/" + sheet + "/results"));
    }

    private Filled evidence() {
        var story = stories.at(PlanStatus.ISSUED);
        var result = jdbc.sql("""
                        insert into result (id, occurrence_id, activity_id, day, text, recorded_by_id, recorded_at, version)
                        select gen_random_uuid(), o.id, o.activity_id, :today, 'Đã phát.', :by, now(), 0
                          from occurrence o join activity a on a.id = o.activity_id where a.plan_id = :plan limit 1
                        returning id""")
                .param("today", TestClock.today())
                .param("by", story.drafter.value())
                .param("plan", story.plan.value())
                .query(UUID.class)
                .single();
        var content = SigningPen.page("To roi " + result);
        return new Filled(
                story.drafter,
                () -> multipart("/results/" + result + "/evidence")
                        .file(new MockMultipartFile("files", "to-roi.pdf", "application/pdf", content))
                        .param("personal", "false"));
    }

    private Filled report() {
        var story = stories.alone();
        return new Filled(
                story.drafter,
                () -> post("/reports")
                        .param("label", "đợt thi đua tháng 9")
                        .param("begins", "2026-09-01")
                        .param("closing", "2026-09-30")
                        .param("due", "2026-10-03"));
    }

    private Filled kept(String page, String... fields) {
        var frameworks = this.frameworks.of(place().commune.unit);
        var address = "/scoring-frameworks"
                + page.replace("{drafted}", frameworks.drafted().toString())
                        .replace("{published}", frameworks.published().toString());
        return new Filled(communes.administrator(), () -> {
            var form = post(address);
            for (int at = 0; at < fields.length; at += 2) {
                form.param(fields[at], fields[at + 1]);
            }
            return form;
        });
    }

    private Filled unit() {
        var code = "TT-" + COUNT.incrementAndGet() + "-ONCE";
        return new Filled(
                place().admin,
                () -> post("/units")
                        .param("name", "Trung tâm Phục vụ hành chính công")
                        .param("code", code)
                        .param("kind", "SERVICE_CENTRE")
                        .param("parent", place().commune.unit.toString())
                        .param("validFrom", "01/07/2025"));
    }

    private Filled officer() {
        var name = "motlan" + COUNT.incrementAndGet();
        return new Filled(
                place().admin,
                () -> post("/officers")
                        .param("username", name)
                        .param("fullName", "Trần Quang Minh")
                        .param("unit", place().commune.culture.toString()));
    }

    private Filled grant() {
        var commune = place().commune;
        var officer = commune.officer();
        return new Filled(
                place().admin,
                () -> post("/officers/" + officer + "/grants")
                        .param("permission", "REVIEW")
                        .param("on", commune.unit.toString()));
    }

    private Filled kind() {
        var from = LocalDate.of(2031, 1, 1).plusDays(COUNT.incrementAndGet());
        return new Filled(
                communes.administrator(),
                () -> post("/areas")
                        .param("code", "PUBLIC_FINANCE")
                        .param("label", "Cải cách thủ tục hành chính")
                        .param("shortLabel", "Thủ tục")
                        .param("validFrom", from.toString()));
    }

    private Filled registry(String address, String field, String value) {
        COUNT.incrementAndGet();
        return new Filled(
                communes.administrator(),
                () -> post(address)
                        .param(field, value)
                        .param("kind", "Quyết định")
                        .param("confidence", "SECONDARY")
                        .param("shelf", "CONTENT"));
    }

    private Filled abbreviation() {
        var unique = "CVT" + COUNT.incrementAndGet();
        return new Filled(
                communes.administrator(),
                () -> post("/abbreviations").param("shortForm", unique).param("fullForm", "Chữ viết tắt"));
    }

    private Filled message() {
        var story = stories.draft();
        var text = "Mời bà con đến dự, số " + COUNT.incrementAndGet();
        return new Filled(
                story.drafter,
                () -> post("/library")
                        .param("shelf", "MESSAGE")
                        .param("title", "Thư mời")
                        .param("text", text));
    }

    private Filled material() {
        var story = stories.draft();
        var content = ("%PDF-1.7 " + COUNT.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        return new Filled(
                story.drafter,
                () -> multipart("/library")
                        .file(new MockMultipartFile("file", "to-gap.pdf", "application/pdf", content))
                        .param("shelf", "MATERIAL")
                        .param("title", "Tờ gấp số " + COUNT));
    }

    private Filled changedName() {
        var name = "Phòng của huyện số " + COUNT.incrementAndGet();
        return new Filled(
                communes.administrator(),
                () -> post("/changed-names")
                        .param("kind", "BODY")
                        .param("oldName", name)
                        .param("validFrom", "2025-07-01")
                        .param("source", "Luật Tổ chức chính quyền địa phương")
                        .param("confidence", "SECONDARY"));
    }

    private Filled template() {
        var name = "Mẫu gửi một lần " + COUNT.incrementAndGet();
        return new Filled(
                communes.administrator(),
                () -> multipart("/templates")
                        .file(new MockMultipartFile(
                                "file", "mau.json", "application/json", TEMPLATE.getBytes(StandardCharsets.UTF_8)))
                        .param("name", name)
                        .param("validFrom", "2031-01-01"));
    }

    private Filled trustAnchor() {
        var pem = new TestAuthority("Tổ chức chứng thực số " + COUNT.incrementAndGet()).pem();
        return new Filled(
                communes.administrator(), () -> multipart("/trust-anchors").param("pem", pem));
    }

    private synchronized Place place() {
        if (place == null) {
            var commune = communes.commune();
            place = new Place(commune, commune.officer(Permission.ADMIN));
        }
        return place;
    }
}
