package vn.loa.access;

import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.loa.documents.PlanJson;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.SamplePlan;

/** Plans as they are begun, imported and edited. */
final class EditorCalls {

    private static final String AUTOSAVE = "X-Autosave";

    private EditorCalls() {}

    static List<RouteCall> of(Ground ground) {
        var calls = new ArrayList<RouteCall>();
        calls.addAll(begin(ground));
        calls.addAll(imports(ground));
        calls.addAll(frame(ground));
        calls.addAll(sections(ground));
        calls.addAll(activities(ground));
        calls.addAll(checks(ground));
        calls.addAll(renewal(ground));
        return calls.stream().map(call -> call.by(Permission.DRAFT)).toList();
    }

    private static List<RouteCall> begin(Ground ground) {
        var json = new PlanJson().write(SamplePlan.document()).getBytes(StandardCharsets.UTF_8);
        return List.of(
                get("/plans/new"),
                get("/plans/new").header("HX-Request", "true").field("unit", ground.commune.unit),
                begun(ground, "TEMPLATE"),
                begun(ground, "TEXT").field("text", Grounds.text()),
                begun(ground, "COPY").field("earlier", ground.plan(PlanStatus.ISSUED)),
                begun(ground, "FILE").file("file", Grounds.text().getBytes(StandardCharsets.UTF_8)),
                begun(ground, "JSON").file("json", json));
    }

    private static RouteCall begun(Ground ground, String way) {
        return post("/plans")
                .like(way.toLowerCase(java.util.Locale.ROOT))
                .field("way", way)
                .field("unit", ground.commune.unit)
                .field("year", 2027);
    }

    private static List<RouteCall> imports(Ground ground) {
        var parts = post("/plans/imports/{id}/parts")
                .with("id", ground.kept)
                .field("version", 0)
                .field("parts[0].use", "OMITTED")
                .field("parts[0].was", "OMITTED")
                .field("parts[0].line.text", "Trang đầu của văn bản cũ");
        var header = post("/plans/imports/{id}/header")
                .with("id", ground.kept)
                .field("version", 0)
                .field("title", "Tuyên truyền cải cách hành chính năm 2027")
                .field("year", 2027);
        return List.of(
                get("/plans/imports/{id}").with("id", ground.kept),
                get("/plans/imports/{id}")
                        .with("id", ground.kept)
                        .header("HX-Request", "true")
                        .field("part", 0),
                parts,
                parts.header(AUTOSAVE, "1"),
                header,
                header.header(AUTOSAVE, "1"),
                post("/plans/imports/{id}/draft").with("id", ground.kept),
                post("/plans/imports/{id}/removal").with("id", ground.kept));
    }

    private static List<RouteCall> frame(Ground ground) {
        var header = post("/plans/{plan}/edit/{part}")
                .with("plan", ground.draft.plan())
                .with("part", "header")
                .field("version", ground.draft.version())
                .field("title", "Tuyên truyền cải cách hành chính của xã năm 2026")
                .field("issuer", "Ủy ban nhân dân xã An Phú")
                .field("place", "An Phú")
                .field("year", 2026);
        var recipients = post("/plans/{plan}/edit/recipients")
                .with("plan", ground.draft.plan())
                .field("version", ground.draft.version())
                .field("names", "Sở Nội vụ (b/c)\nCác thôn (t/h)");
        return List.of(
                get("/plans/{plan}/edit").with("plan", ground.draft.plan()),
                get("/plans/{plan}/edit/{part}")
                        .with("plan", ground.draft.plan())
                        .with("part", "header")
                        .like("header"),
                get("/plans/{plan}/edit/{part}")
                        .with("plan", ground.draft.plan())
                        .with("part", "recipients")
                        .like("recipients"),
                header.like("header"),
                header.with("part", "signature")
                        .field("signerName", "Trần Văn Bình")
                        .like("signature"),
                header.header(AUTOSAVE, "1"),
                recipients,
                recipients.header(AUTOSAVE, "1"),
                get("/plans/{plan}/units").with("plan", ground.draft.plan()),
                get("/plans/{plan}/officers").with("plan", ground.draft.plan()),
                post("/plans/{plan}/legal-bases")
                        .with("plan", ground.draft.plan())
                        .field("cited", ground.draft.cited())
                        .field("number", "76/NQ-CP")
                        .field("kind", "Nghị quyết")
                        .field("date", "2021-07-15")
                        .field("issuer", "Chính phủ")
                        .field("subject", "ban hành Chương trình tổng thể cải cách hành chính")
                        .field("place", "PREAMBLE")
                        .field("text", "Nghị quyết số 76/NQ-CP")
                        .field("section", ground.draft.section()));
    }

    private static List<RouteCall> checks(Ground ground) {
        var draft = ground.draft;
        var repair = post("/plans/{plan}/checks/repair").with("plan", draft.plan());
        return List.of(
                get("/plans/{plan}/checks/panel").with("plan", draft.plan()).field("part", draft.section()),
                post("/plans/{plan}/checks/waivers")
                        .with("plan", draft.plan())
                        .field("keys", draft.warning())
                        .field("reason", "Đã thống nhất với Sở Nội vụ."),
                post("/plans/{plan}/checks/waivers/removal")
                        .with("plan", draft.plan())
                        .field("key", draft.warning()),
                repair.field("part", draft.line())
                        .field("field", "text")
                        .field("before", draft.text())
                        .field("after", draft.text() + "./.")
                        .like("line"),
                repair.field("part", draft.activity())
                        .field("field", "title")
                        .field("before", "Tập huấn tổ công nghệ số cộng đồng")
                        .field("after", "Tập huấn các tổ công nghệ số cộng đồng")
                        .like("activity"),
                repair.field("part", "header")
                        .field("field", "place")
                        .field("before", SamplePlan.document().header().place())
                        .field("after", "Nơi khác")
                        .like("header"));
    }

    private static List<RouteCall> renewal(Ground ground) {
        var draft = ground.draft;
        var page = "/plans/{plan}/renewal";
        return List.of(
                get(page).with("plan", draft.plan()),
                post(page + "/acceptance").with("plan", draft.plan()).field("changes", draft.change() + ".0"),
                post(page + "/refusal").with("plan", draft.plan()).field("changes", draft.change() + ".0"),
                post(page + "/results")
                        .with("plan", draft.plan())
                        .field("line", draft.line())
                        .field("version", 0)
                        .field("result", "Đạt 82%."));
    }

    private static List<RouteCall> sections(Ground ground) {
        var draft = ground.draft;
        var save = part(ground, post("/plans/{plan}/sections/{section}"))
                .field("version", draft.sectionVersion())
                .field("number", "II")
                .field("title", "NỘI DUNG TUYÊN TRUYỀN")
                .field("role", "CONTENT")
                .field("lines[0].id", draft.line())
                .field("lines[0].level", 0)
                .field("lines[0].marker", "-")
                .field("lines[0].text", "Cách nộp hồ sơ trực tuyến và nhận kết quả qua bưu chính.")
                .field("lines[0].means", "CONTENT")
                .field("lines[0].areas", "PROCEDURES");
        return List.of(
                part(ground, get("/plans/{plan}/sections/{section}")),
                part(ground, get("/plans/{plan}/sections/{section}/library")),
                save,
                save.header(AUTOSAVE, "1"),
                post("/plans/{plan}/sections")
                        .with("plan", draft.plan())
                        .field("title", "KHEN THƯỞNG")
                        .field("role", "FREE"),
                part(ground, post("/plans/{plan}/sections/{section}/position")).field("direction", "UP"),
                part(ground, post("/plans/{plan}/sections/{section}/removal")),
                part(ground, post("/plans/{plan}/sections/{section}/restoration"))
                        .with("section", draft.removedSection()),
                part(ground, post("/plans/{plan}/sections/{section}/lines/{line}/restoration"))
                        .with("line", draft.removedLine()),
                part(ground, post("/plans/{plan}/sections/{section}/lines/{line}/source"))
                        .with("line", draft.line())
                        .field("before", draft.text())
                        .field("current", ground.registries.offer() + ".0")
                        .field("words", "take"));
    }

    private static List<RouteCall> activities(Ground ground) {
        var draft = ground.draft;
        var table = "/plans/{plan}/edit/activities";
        return List.of(
                get(table).with("plan", draft.plan()),
                get(table + "/new").with("plan", draft.plan()),
                activity(ground, get(table + "/{activity}")),
                described(post(table).with("plan", draft.plan())),
                described(activity(ground, post(table + "/{activity}"))).field("version", 0),
                activity(ground, post(table + "/{activity}/position")).field("direction", "UP"),
                activity(ground, post(table + "/{activity}/removal")),
                activity(ground, post(table + "/{activity}/restoration")).with("activity", draft.removedActivity()));
    }

    private static RouteCall described(RouteCall call) {
        return call.field("title", "Phát thanh chuyên mục hằng tháng")
                .field("lead", "Phòng Văn hóa - Xã hội")
                .field("areas", "PROCEDURES")
                .field("channels", "LOUDSPEAKER")
                .field("audiences", "CITIZENS")
                .field("schedule", "Hằng tháng");
    }

    private static RouteCall part(Ground ground, RouteCall call) {
        return call.with("plan", ground.draft.plan()).with("section", ground.draft.section());
    }

    private static RouteCall activity(Ground ground, RouteCall call) {
        return call.with("plan", ground.draft.plan()).with("activity", ground.draft.activity());
    }
}
