package vn.loa.access;

import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;

import java.util.List;
import vn.loa.organization.Permission;

/** Reports on periods, and when they are due. */
final class ReportingCalls {

    private ReportingCalls() {}

    static List<RouteCall> of(Ground ground) {
        return List.of(
                get("/reports"),
                get("/reports/deadline").by(Permission.ADMIN),
                post("/reports/deadline")
                        .by(Permission.ADMIN)
                        .field("workingDays", 3)
                        .field("source", "Quyết định số 12/QĐ-UBND")
                        .field("version", -1));
    }
}
