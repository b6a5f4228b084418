package vn.loa.access;

import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;

import java.util.ArrayList;
import java.util.List;
import vn.loa.organization.Permission;

/** Reports on periods: which are due and when, what they say, how they are moved. */
final class ReportingCalls {

    private static final String ONE = "/reports/{report}";

    private ReportingCalls() {}

    static List<RouteCall> of(Ground ground) {
        var calls = new ArrayList<RouteCall>();
        calls.addAll(settings());
        calls.addAll(looked(ground));
        calls.addAll(written(ground));
        return calls;
    }

    private static List<RouteCall> settings() {
        return List.of(
                get("/reports"),
                get("/reports/new"),
                post("/reports")
                        .field("label", "đợt thi đua tháng 9")
                        .field("begins", "2026-09-01")
                        .field("closing", "2026-09-30")
                        .field("due", "2026-10-03"),
                get("/reports/consolidation"),
                post("/reports/consolidation")
                        .field("kind", "AD_HOC")
                        .field("begins", ReportGround.BELOW_FROM)
                        .field("closing", ReportGround.BELOW_TO),
                get("/reports/deadline").by(Permission.ADMIN),
                post("/reports/deadline")
                        .by(Permission.ADMIN)
                        .field("workingDays", 3)
                        .field("source", "Quyết định số 12/QĐ-UBND")
                        .field("version", -1));
    }

    private static List<RouteCall> looked(Ground ground) {
        var reported = ground.reported;
        return List.of(
                get(ONE).like("open").with("report", reported.open()).shows(ReportGround.ACHIEVED),
                get(ONE).like("submitted").with("report", reported.submitted()).shows(ReportGround.ACHIEVED),
                get(ONE + "/results").with("report", reported.submitted()),
                get(ONE + "/document.docx").with("report", reported.submitted()),
                get(ONE + "/document.pdf").with("report", reported.submitted()),
                get(ONE + "/document.xlsx").with("report", reported.submitted()),
                get(ONE + "/document.json").with("report", reported.submitted()));
    }

    private static List<RouteCall> written(Ground ground) {
        var reported = ground.reported;
        return List.of(
                get(ONE + "/edit").with("report", reported.open()),
                post(ONE)
                        .with("report", reported.open())
                        .field("achieved", "Đã phát đủ bản tin tuần.")
                        .field("version", 1),
                post(ONE + "/submission").with("report", reported.open()).field("version", 1),
                post(ONE + "/withdrawal").with("report", reported.submitted()).field("version", 2),
                post(ONE + "/acceptance")
                        .with("report", reported.submitted())
                        .by(Permission.REVIEW)
                        .field("version", 2),
                post(ONE + "/return")
                        .with("report", reported.submitted())
                        .by(Permission.REVIEW)
                        .field("reason", "Thiếu số liệu truyền thanh.")
                        .field("version", 2),
                post(ONE + "/lock")
                        .with("report", reported.accepted())
                        .by(Permission.REVIEW)
                        .field("version", 3),
                post(ONE + "/correction")
                        .with("report", reported.accepted())
                        .field("reason", "Có kết quả ghi muộn.")
                        .field("version", 3));
    }
}
