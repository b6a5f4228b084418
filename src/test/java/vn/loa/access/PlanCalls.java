package vn.loa.access;

import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;
import static vn.loa.planning.PlanStatus.DRAFT;
import static vn.loa.planning.PlanStatus.ISSUED;
import static vn.loa.planning.PlanStatus.REVIEWED;
import static vn.loa.planning.PlanStatus.SIGNED;
import static vn.loa.planning.PlanStatus.SUBMITTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import vn.loa.Communes;
import vn.loa.TestClock;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;

/** Plans as they are looked at, discussed and moved. */
final class PlanCalls {

    private static final AtomicInteger NUMBER = new AtomicInteger(7000);

    private PlanCalls() {}

    static List<RouteCall> of(Ground ground) {
        var calls = new ArrayList<RouteCall>();
        for (var status : List.of(DRAFT, SUBMITTED, ISSUED)) {
            calls.addAll(read(ground, status));
        }
        calls.addAll(discuss(ground));
        calls.addAll(signedFiles(ground));
        calls.add(get("/likeness").by(Permission.REVIEW));
        calls.addAll(move(ground));
        return calls;
    }

    /** Every way to see a plan; who may use them depends on how far it has come. */
    private static List<RouteCall> read(Ground ground, PlanStatus status) {
        var plan = ground.plan(status);
        var calls = new ArrayList<RouteCall>();
        calls.add(get("/plans")
                .field("unit", ground.commune.unit)
                .field("status", status)
                .shows("/plans/" + plan));
        calls.add(get("/plans.xlsx").field("unit", ground.commune.unit).field("status", status));
        calls.add(get("/plans/{plan}/history").with("plan", plan).shows("Đã đối chiếu"));
        calls.add(get("/plans/{plan}/comments").with("plan", plan).shows(Ground.WITHIN));
        var pages = List.of(
                "",
                "/activities",
                "/checks",
                "/comparison",
                "/document.docx",
                "/document.pdf",
                "/document.json",
                "/signed-files");
        for (var page : pages) {
            calls.add(get("/plans/{plan}" + page).with("plan", plan));
        }
        if (status != ISSUED) {
            calls.add(get("/plans/{plan}/comparison/{other}")
                    .with("plan", plan)
                    .with("other", ground.plan(SUBMITTED))
                    .shows("/plans/" + plan));
        }
        calls.add(get("/plans/{plan}/likeness").with("plan", plan).shows("/plans/" + plan));
        calls.add(get("/plans/{plan}/other-plans").with("plan", plan).shows("/plans/" + plan));
        if (status != DRAFT) {
            for (var page : List.of("", "/document.docx", "/document.pdf", "/document.json")) {
                calls.add(get("/plans/{plan}/versions/{number}" + page)
                        .with("plan", plan)
                        .with("number", 1));
            }
        }
        return calls.stream().map(call -> call.like(name(status))).toList();
    }

    /** What only a draft has is asked for in vain once the plan was handed in. */
    static List<RouteCall> inVain(Ground ground) {
        var calls = new ArrayList<RouteCall>();
        for (var status : List.of(SUBMITTED, ISSUED)) {
            for (var page : List.of("/edit", "/edit/activities", "/units", "/officers")) {
                calls.add(get("/plans/{plan}" + page)
                        .with("plan", ground.plan(status))
                        .like(name(status)));
            }
        }
        return calls;
    }

    private static List<RouteCall> discuss(Ground ground) {
        var submitted = ground.plan(SUBMITTED);
        var draft = ground.draft;
        return List.of(
                get("/plans/units").field("q", "An Phu"),
                post("/plans/{plan}/comments")
                        .like("draft")
                        .with("plan", draft.plan())
                        .field("line", draft.line())
                        .field("text", "Đề nghị nêu rõ thời hạn."),
                post("/plans/{plan}/comments")
                        .like("submitted")
                        .by(Permission.REVIEW)
                        .with("plan", submitted)
                        .field("text", "Đề nghị nêu rõ thời hạn."),
                comment(ground, "replies").field("text", "Đã bổ sung."),
                comment(ground, "resolution"),
                comment(ground, "reopening").with("comment", draft.resolvedComment()));
    }

    private static RouteCall comment(Ground ground, String what) {
        return post("/plans/{plan}/comments/{comment}/" + what)
                .with("plan", ground.draft.plan())
                .with("comment", ground.draft.comment());
    }

    private static List<RouteCall> signedFiles(Ground ground) {
        var all = "/plans/{plan}/signed-files";
        var one = all + "/{file}";
        var plan = ground.plan(ISSUED);
        return List.of(
                get(one + "/content.pdf").with("plan", plan).with("file", ground.signedFile),
                post(all).by(Permission.ISSUE).with("plan", plan).file("file", SignedFileGround.pdf()),
                post(one + "/check").by(Permission.ISSUE).with("plan", plan).with("file", ground.signedFile));
    }

    /** Each from where the step begins. */
    private static List<RouteCall> move(Ground ground) {
        return List.of(
                step(ground, DRAFT, "submission", Permission.DRAFT),
                step(ground, SUBMITTED, "withdrawal", Permission.DRAFT),
                step(ground, SUBMITTED, "review", Permission.REVIEW)
                        .field("note", "Đã đối chiếu với kế hoạch của tỉnh."),
                reasoned(step(ground, SUBMITTED, "review/return", Permission.REVIEW)),
                get("/plans/{plan}/signature").by(Permission.SIGN).with("plan", ground.plan(REVIEWED)),
                step(ground, REVIEWED, "signature", Permission.SIGN).field("password", Communes.PASSWORD),
                reasoned(step(ground, REVIEWED, "signature/return", Permission.SIGN)),
                get("/plans/{plan}/issue").by(Permission.ISSUE).with("plan", ground.plan(SIGNED)),
                step(ground, SIGNED, "issue", Permission.ISSUE)
                        .field("number", NUMBER.incrementAndGet())
                        .field("place", "An Phú")
                        .field("date", TestClock.today()),
                reasoned(step(ground, SIGNED, "issue/return", Permission.ISSUE)),
                reasoned(step(ground, ISSUED, "closing", Permission.ISSUE)),
                step(ground, ISSUED, "replacement", Permission.ISSUE));
    }

    private static RouteCall step(Ground ground, PlanStatus from, String step, Permission permission) {
        return post("/plans/{plan}/" + step)
                .by(permission)
                .with("plan", ground.plan(from))
                .field("version", from.ordinal());
    }

    private static RouteCall reasoned(RouteCall call) {
        return call.field("reason", "Thiếu thời hạn của từng nhiệm vụ.");
    }

    static String name(PlanStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
