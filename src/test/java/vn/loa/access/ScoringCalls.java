package vn.loa.access;

import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;

/** By what plans are scored. */
final class ScoringCalls {

    private static final String ALL = "/scoring-frameworks";
    private static final String ONE = ALL + "/{framework}";
    private static final String SCORE = "/scores/{plan}/{framework}";
    private static final String CRITERION = ONE + "/criteria/{criterion}";

    private ScoringCalls() {}

    static List<RouteCall> of(Ground ground) {
        return Stream.concat(frameworks(ground).stream(), scores(ground).stream())
                .toList();
    }

    private static List<RouteCall> scores(Ground ground) {
        var frameworks = ground.frameworks;
        var appraisable = frameworks.appraisable();
        var explanation = SCORE + "/explanations/{criterion}";
        var points = "points-" + appraisable.criterion();
        return List.of(
                get("/scores"),
                get("/scores/below").by(Permission.REVIEW),
                scored(get(SCORE), ground, frameworks.published()),
                scored(get(explanation), ground, frameworks.published())
                        .by(Permission.DRAFT)
                        .with("criterion", frameworks.proved()),
                scored(post(explanation), ground, frameworks.published())
                        .by(Permission.DRAFT)
                        .with("criterion", frameworks.proved())
                        .field("text", "Biên bản giấy lưu ở văn phòng.")
                        .field("version", 0),
                scored(post(SCORE + "/pack"), ground, frameworks.published()),
                scored(post(SCORE + "/submission"), ground, frameworks.explained())
                        .by(Permission.DRAFT),
                scored(post(SCORE + "/withdrawal"), ground, frameworks.handedIn())
                        .by(Permission.DRAFT),
                scored(get(SCORE + "/appraisal"), ground, appraisable.framework())
                        .by(Permission.REVIEW),
                scored(post(SCORE + "/appraisal"), ground, appraisable.framework())
                        .by(Permission.REVIEW)
                        .field("version", 1)
                        .field(points, "1")
                        .field(points.replace("points", "reason"), "Đủ minh chứng."));
    }

    private static RouteCall scored(RouteCall call, Ground ground, UUID framework) {
        return call.with("plan", ground.plan(PlanStatus.ISSUED)).with("framework", framework);
    }

    private static List<RouteCall> frameworks(Ground ground) {
        var frameworks = ground.frameworks;
        var drafted = frameworks.drafted();
        return List.of(
                get(ALL),
                get(ALL + "/new").by(Permission.ADMIN),
                framework(post(ALL)).field("unit", ground.commune.unit),
                get(ONE).like("draft").by(Permission.ADMIN).with("framework", drafted),
                get(ONE).like("published").with("framework", frameworks.published()),
                get(ONE + "/edit").by(Permission.ADMIN).with("framework", drafted),
                framework(post(ONE).with("framework", drafted)).field("version", 0),
                get(ONE + "/criteria/new").by(Permission.ADMIN).with("framework", drafted),
                criterion(post(ONE + "/criteria").with("framework", drafted)).field("code", "2"),
                get(CRITERION)
                        .by(Permission.ADMIN)
                        .with("framework", drafted)
                        .with("criterion", frameworks.criterion()),
                criterion(post(CRITERION).with("framework", drafted).with("criterion", frameworks.criterion()))
                        .field("code", "1")
                        .field("version", 0),
                post(CRITERION + "/removal")
                        .by(Permission.ADMIN)
                        .with("framework", drafted)
                        .with("criterion", frameworks.criterion()),
                post(ONE + "/publication").by(Permission.ADMIN).with("framework", drafted),
                post(ONE + "/versions").by(Permission.ADMIN).with("framework", frameworks.published()));
    }

    private static RouteCall framework(RouteCall call) {
        return call.by(Permission.ADMIN)
                .field("title", "Tiêu chí tuyên truyền năm 2027")
                .field("decimals", "2")
                .field("validFrom", "2027-01-01");
    }

    private static RouteCall criterion(RouteCall call) {
        return call.by(Permission.ADMIN)
                .field("title", "Mức độ đa dạng trong tuyên truyền")
                .field("points", "1")
                .field("formula", "IF(kenh > 2, 1, 0)");
    }
}
