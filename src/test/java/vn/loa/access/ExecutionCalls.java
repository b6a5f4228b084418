package vn.loa.access;

import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;

import java.util.List;
import vn.loa.execution.FilledSheet;
import vn.loa.planning.PlanStatus;

/** Activities of issued plans, when they happen and what came of them. */
final class ExecutionCalls {

    private ExecutionCalls() {}

    static List<RouteCall> of(Ground ground) {
        var carried = ground.carried;
        return List.of(
                get("/activities"),
                get("/activities").like("month").field("view", "CALENDAR").field("month", "2026-02"),
                get("/activities").like("board").field("view", "BOARD").field("lead", "Phòng Kinh tế"),
                get("/activities.xlsx").field("when", "OPEN"),
                get("/notifications"),
                post("/notifications").field("address", "can.bo@xa.gov.vn").field("digest", "true"),
                get("/public").byAnybody(),
                get("/public/{plan}").byAnybody().with("plan", ground.plan(PlanStatus.ISSUED)),
                get("/activities/feed"),
                post("/activities/feed").field("whose", "MINE"),
                post("/activities/feed/withdrawal"),
                get("/activities/sheets"),
                post("/activities/sheets").file("file", FilledSheet.of(carried.occurrence(), "2026-02-03")),
                get("/activities/sheets/{sheet}").with("sheet", carried.sheet()).shows("tuan.xlsx"),
                post("/activities/sheets/{sheet}/results").with("sheet", carried.sheet()),
                get("/calendar/{token}.ics").byAnybody().with("token", carried.feed()),
                get("/activities/{activity}")
                        .with("activity", carried.activity())
                        .shows("Đã phát bản tin tuần."),
                post("/activities/{activity}/results")
                        .with("activity", carried.activity())
                        .field("at", carried.occurrence())
                        .field("day", "2026-02-03")
                        .field("text", "Phát bản tin về dịch vụ công trực tuyến.")
                        .field("quantity", "2")
                        .field("measure", "buổi phát"),
                get("/results/{result}").with("result", carried.result()),
                post("/results/{result}")
                        .with("result", carried.result())
                        .field("day", "2026-02-03")
                        .field("text", "Đã phát hai bản tin tuần.")
                        .field("reason", "Đếm thiếu một bản tin.")
                        .field("version", 0),
                get("/results/{result}/evidence")
                        .with("result", carried.result())
                        .shows("to-roi-xa.pdf"),
                post("/results/{result}/evidence")
                        .with("result", carried.result())
                        .file("files", SignedFileGround.pdf())
                        .field("personal", "false"),
                get("/evidence/{evidence}").with("evidence", carried.evidence()),
                get("/evidence/{evidence}/content").with("evidence", carried.evidence()),
                get("/evidence/{evidence}/thumbnail").with("evidence", carried.evidence()),
                post("/evidence/{evidence}")
                        .with("evidence", carried.evidence())
                        .field("personal", "true"),
                post("/evidence/{evidence}/removal")
                        .with("evidence", carried.evidence())
                        .field("reason", "Gửi nhầm tệp."),
                post("/activities/{activity}/schedule")
                        .with("activity", carried.activity())
                        .field("words", "mỗi tháng 2 lần")
                        .field("version", 0));
    }
}
