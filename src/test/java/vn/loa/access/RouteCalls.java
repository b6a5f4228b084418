package vn.loa.access;

import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.Communes;
import vn.loa.organization.Permission;
import vn.loa.organization.domain.factor.SecurityKey;

/**
 * How every route is called so that it succeeds. A new route needs a call here: the tests that walk all routes (who may
 * call it, what it changes, what the audit log says of it, what it does when sent twice) take it from here.
 */
public final class RouteCalls {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private RouteCalls() {}

    /** Calls of all routes for the things of one ground; each leaves it unfit for the others that change the same thing. */
    public static List<RouteCall> of(Ground ground) {
        return Stream.of(
                        doors(ground),
                        PlanCalls.of(ground),
                        EditorCalls.of(ground),
                        GuidanceCalls.of(ground),
                        ExecutionCalls.of(ground),
                        ReportingCalls.of(ground),
                        ScoringCalls.of(ground),
                        OrganizationCalls.of(ground),
                        RegistryCalls.of(ground))
                .flatMap(List::stream)
                .toList();
    }

    /** The same, and calls in which nobody succeeds: the thing is there, but no longer for that. */
    static List<RouteCall> withVainOnes(Ground ground) {
        return Stream.concat(of(ground).stream(), PlanCalls.inVain(ground).stream())
                .toList();
    }

    private static List<RouteCall> doors(Ground ground) {
        var key = new SecurityKey("http://localhost");
        return List.of(
                get("/actuator/health").byAnybody(),
                get("/favicon.ico").byAnybody(),
                get("/.well-known/security.txt").byAnybody(),
                get("/error").byAnybody(),
                post("/error").byAnybody(),
                get("/sign-in").byAnybody(),
                post("/sign-in")
                        .byAnybody()
                        .like("right")
                        .field("username", ground.people.username())
                        .field("password", Communes.PASSWORD),
                post("/sign-in")
                        .byAnybody()
                        .like("wrong")
                        .field("username", "khong-co-ai")
                        .field("password", Communes.PASSWORD),
                get("/sign-in/stale-form").byAnybody(),
                post("/sign-in/stale-form").byAnybody(),
                post("/sign-out").byAnybody(),
                get("/password"),
                post("/password")
                        .field("old", Communes.PASSWORD)
                        .field("chosen", "cau dai de nho hon 2027")
                        .field("repeated", "cau dai de nho hon 2027"),
                get("/sign-in/code").byAnybody(),
                post("/sign-in/code").byAnybody().field("code", "123456"),
                post("/sign-in/passkey/challenge").byAnybody(),
                post("/sign-in/passkey").byAnybody().field("answer", "{}"),
                get("/second-factor"),
                get("/second-factor/passkeys"),
                post("/second-factor/passkeys")
                        .field("label", "Điện thoại")
                        .field("challenge", key.challenge())
                        .field("answer", key.answer())
                        .field("password", Communes.PASSWORD),
                post("/second-factor/passkeys/{passkey}/removal")
                        .with("passkey", ground.people.passkey())
                        .field("password", Communes.PASSWORD),
                get("/typed-text"),
                get("/second-factor/telephone"),
                post("/second-factor/telephone")
                        .field("secret", SECRET)
                        .field("password", Communes.PASSWORD)
                        .field("code", RouteCall.CODE_OF + SECRET),
                post("/second-factor/telephone/removal").field("password", Communes.PASSWORD),
                post("/second-factor/recovery-codes").field("password", Communes.PASSWORD),
                get("/"),
                get("/audit").by(Permission.ADMIN),
                get("/audit/{act}").with("act", ground.act).by(Permission.ADMIN),
                get("/audit/chain").by(Permission.ADMIN));
    }
}
