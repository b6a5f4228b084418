package vn.loa.access;

import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.loa.organization.Permission;

/** Units, officers and grants. */
final class OrganizationCalls {

    private OrganizationCalls() {}

    static List<RouteCall> of(Ground ground) {
        var calls = new ArrayList<RouteCall>();
        calls.addAll(units(ground));
        calls.addAll(officers(ground));
        calls.addAll(accounts(ground));
        return calls.stream().map(call -> call.by(Permission.ADMIN)).toList();
    }

    private static List<RouteCall> units(Ground ground) {
        var village = ground.commune.village;
        var code = "MOI-" + UUID.randomUUID().toString().substring(0, 8);
        return List.of(
                get("/units").field("q", "thôn Đông").shows("/units/" + village),
                get("/units/choices").field("q", "thôn Đông").shows(village),
                get("/units/new"),
                described(post("/units"), code, ground),
                get("/units/{unit}").with("unit", village),
                described(post("/units/{unit}").with("unit", village), code, ground)
                        .field("version", 0),
                get("/units/{unit}/end").with("unit", village),
                post("/units/{unit}/end")
                        .with("unit", village)
                        .field("version", 0)
                        .field("lastDay", "2026-12-31"),
                post("/units/{unit}/reopening").with("unit", ground.ended).field("version", 0));
    }

    private static RouteCall described(RouteCall call, String code, Ground ground) {
        return call.field("code", code)
                .field("name", "thôn Mới")
                .field("kind", "VILLAGE")
                .field("parent", ground.commune.unit)
                .field("validFrom", "2026-07-01");
    }

    private static List<RouteCall> officers(Ground ground) {
        var officer = ground.people.colleague();
        var profile = post("/officers/{officer}")
                .with("officer", officer)
                .field("version", 0)
                .field("fullName", "Lê Thị Hạnh Dung")
                .field("position", "Công chức")
                .field("unit", ground.commune.unit);
        return List.of(
                get("/grants").field("q", Ground.People.nameOf(officer)).shows("/officers/" + officer),
                get("/officers").field("q", Ground.People.nameOf(officer)).shows("/officers/" + officer),
                get("/officers/new"),
                post("/officers")
                        .field(
                                "username",
                                "canbo-" + UUID.randomUUID().toString().substring(0, 8))
                        .field("fullName", "Phạm Văn Minh")
                        .field("position", "Công chức")
                        .field("unit", ground.commune.unit),
                get("/officers/{officer}").with("officer", officer),
                profile);
    }

    private static List<RouteCall> accounts(Ground ground) {
        return List.of(
                account(ground, "grants").field("permission", "REVIEW").field("on", ground.commune.unit),
                account(ground, "grants/{grant}/revocation").with("grant", ground.people.grant()),
                account(ground, "departure").field("version", 0).field("leavesOn", "2026-12-31"),
                account(ground, "return").with("officer", ground.people.gone()).field("version", 0),
                account(ground, "unlocking"),
                account(ground, "second-factor/removal"),
                account(ground, "password"));
    }

    private static RouteCall account(Ground ground, String what) {
        return post("/officers/{officer}/" + what).with("officer", ground.people.colleague());
    }
}
