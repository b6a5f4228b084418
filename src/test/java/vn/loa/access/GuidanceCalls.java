package vn.loa.access;

import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;

import java.util.ArrayList;
import java.util.List;
import vn.loa.organization.Permission;

/** What superiors ask for, and how plans answer it. */
final class GuidanceCalls {

    private static final String ONE = "/guidance/{guidance}";
    private static final String COVERAGE = "/plans/{plan}/coverage";

    private GuidanceCalls() {}

    static List<RouteCall> of(Ground ground) {
        var calls = new ArrayList<RouteCall>();
        calls.add(get("/guidance"));
        calls.addAll(seen(ground));
        calls.addAll(
                prepared(ground).stream().map(call -> call.by(Permission.DRAFT)).toList());
        calls.addAll(
                answered(ground).stream().map(call -> call.by(Permission.DRAFT)).toList());
        return calls;
    }

    private static List<RouteCall> seen(Ground ground) {
        var guidances = ground.guidances;
        var drafted = guidances.drafted().guidance();
        var published = guidances.published().guidance();
        return List.of(
                get(ONE).like("draft").by(Permission.OVERSEE).with("guidance", drafted),
                get(ONE).like("published").with("guidance", published),
                get(ONE + "/coverage").by(Permission.OVERSEE).with("guidance", published),
                get(ONE + "/coverage.xlsx").by(Permission.OVERSEE).with("guidance", published),
                get(COVERAGE).with("plan", ground.draft.plan()));
    }

    private static List<RouteCall> prepared(Ground ground) {
        var drafted = ground.guidances.drafted();
        var planned = ground.guidances.planned().guidance();
        var published = ground.guidances.published();
        var requirement = ONE + "/requirements/{requirement}";
        return List.of(
                get("/guidance/new"),
                post("/guidance")
                        .field("unit", ground.commune.unit)
                        .field("year", 2027)
                        .field("title", "Hướng dẫn tuyên truyền năm 2027"),
                get(ONE + "/edit").with("guidance", drafted.guidance()),
                post(ONE)
                        .with("guidance", drafted.guidance())
                        .field("version", 0)
                        .field("title", "Hướng dẫn tuyên truyền cải cách hành chính"),
                get(ONE + "/choice").with("guidance", planned),
                post(ONE + "/choice").with("guidance", planned),
                get(ONE + "/requirements/new").with("guidance", drafted.guidance()),
                asked(post(ONE + "/requirements").with("guidance", drafted.guidance())),
                get(requirement).with("guidance", drafted.guidance()).with("requirement", drafted.requirement()),
                asked(post(requirement)
                        .with("guidance", drafted.guidance())
                        .with("requirement", drafted.requirement())
                        .field("version", 0)),
                post(requirement + "/removal")
                        .with("guidance", published.guidance())
                        .with("requirement", published.requirement())
                        .field("reason", "Trung ương đã có quy định khác."),
                post(ONE + "/publication").with("guidance", drafted.guidance()),
                post(ONE + "/withdrawal").with("guidance", published.guidance()),
                post(ONE + "/ending")
                        .with("guidance", published.guidance())
                        .field("reason", "Đã thay bằng hướng dẫn mới."));
    }

    private static RouteCall asked(RouteCall call) {
        return call.field("kind", "TASK")
                .field("text", "Họp thôn mỗi quý một lần")
                .field("due", "2026-12-10");
    }

    private static List<RouteCall> answered(Ground ground) {
        var guidances = ground.guidances;
        var plan = ground.draft.plan();
        var one = COVERAGE + "/{requirement}";
        var requirement = guidances.followed().requirement();
        var place = "ACTIVITY:" + ground.draft.activity();
        return List.of(
                get("/plans/new/guidance"),
                get("/plans/new/guidance").header("HX-Request", "true").field("unit", ground.commune.unit),
                post(ONE + "/plans")
                        .with("guidance", guidances.free().guidance())
                        .field("unit", ground.commune.unit),
                post(COVERAGE)
                        .with("plan", plan)
                        .field("guidance", guidances.free().guidance()),
                post(COVERAGE + "/removal")
                        .with("plan", plan)
                        .field("guidance", guidances.followed().guidance()),
                get(one).with("plan", plan).with("requirement", requirement),
                post(one).with("plan", plan).with("requirement", requirement).field("place", place),
                post(one + "/excuse")
                        .with("plan", plan)
                        .with("requirement", requirement)
                        .field("reason", "Xã dùng đường dây nóng của tỉnh."),
                post(one + "/removal").with("plan", plan).with("requirement", requirement),
                post(one + "/addition").with("plan", plan).with("requirement", requirement),
                post(COVERAGE + "/doubts/{doubt}").with("plan", plan).with("doubt", guidances.doubt()));
    }
}
