package vn.loa.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/** What somebody may not know of must look to him exactly like what does not exist: the same answer, byte by byte. */
final class ExistenceCheck {

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Where a thing is looked at. */
    private static final Map<String, String> PAGES = Map.of(
            "plan",
            "/plans/{plan}",
            "guidance",
            "/guidance/{guidance}",
            "activity",
            "/activities/{activity}",
            "report",
            "/reports/{report}",
            "framework",
            "/scoring-frameworks/{framework}");

    private final Asking asking;
    private final Ground ground;
    private final Map<String, String> nothing = new HashMap<>();
    private final Map<String, Boolean> sights = new HashMap<>();

    ExistenceCheck(Asking asking, Ground ground) {
        this.asking = asking;
        this.ground = ground;
    }

    /** Those who ask for things of others. */
    static List<Caller> outsiders() {
        var outsiders = new ArrayList<Caller>();
        outsiders.add(new Caller(null, Caller.Where.OTHER));
        for (var permission : Permission.values()) {
            outsiders.add(new Caller(permission, Caller.Where.OTHER));
        }
        outsiders.add(new Caller(Permission.DRAFT, Caller.Where.ABOVE));
        outsiders.add(new Caller(Permission.REVIEW, Caller.Where.ABOVE));
        outsiders.add(new Caller(Permission.ADMIN, Caller.Where.BELOW));
        return outsiders;
    }

    /** Calls whose address names something, by those whom it is none of their business. */
    List<String> findings(List<RouteCall> calls) {
        var findings = new ArrayList<String>();
        for (var call : calls) {
            if (call.variables().values().stream().anyMatch(ExistenceCheck::isIdentifier)) {
                outsiders().forEach(caller -> compare(call, caller, findings));
            }
        }
        return findings;
    }

    private void compare(RouteCall call, Caller caller, List<String> findings) {
        var by = ground.officer(caller);
        var real = asking.askOnce(call, by);
        if (real.isYes() || maySee(whereSeen(call), by)) {
            return;
        }
        var none = asking.ask(elsewhere(call, this::nothing), by);
        if (!real.page().equals(none.page())) {
            findings.add(call.name() + " tells " + caller + " that it exists: " + different(real.page(), none.page()));
        }
        if (!real.changes().isEmpty()) {
            findings.add(call.name() + " refuses " + caller + " and yet changes " + real.changes());
        }
    }

    /**
     * Calls that name a part of a plan beside the plan, or something in a field: what belongs to another commune does
     * what an identifier of nothing does.
     */
    List<String> findingsOfParts(List<RouteCall> calls, Ground foreign) {
        var others = foreign.calls().stream().collect(Collectors.toMap(RouteCall::name, Function.identity()));
        var findings = new ArrayList<String>();
        for (var call : calls) {
            var other = others.get(call.name());
            var by = ground.successful(call);
            if (other == null || by == null) {
                continue;
            }
            call.variables().forEach((variable, value) -> {
                var theirs = other.variables().get(variable);
                // What a superior published everybody may read, another commune's too.
                var published = variable.equals("guidance") && maySee(variable, theirs, by);
                if (isIdentifier(value) && identifiers(call) > 1 && !published) {
                    compare(
                            call.name() + " {" + variable + "}",
                            by,
                            call.with(variable, theirs),
                            call.with(variable, nothing(theirs)),
                            findings);
                }
            });
            call.fields().forEach((field, values) -> {
                if (isIdentifier(values.get(0)) && !isPublic(call, field)) {
                    var theirs = field.equals("earlier")
                            ? foreign.draft.plan().toString()
                            : other.fields().get(field).get(0);
                    compare(
                            call.name() + " " + field,
                            by,
                            call.field(field, theirs),
                            call.field(field, nothing(theirs)),
                            findings);
                }
            });
        }
        return findings;
    }

    private void compare(String what, OfficerId by, RouteCall theirs, RouteCall nothings, List<String> findings) {
        var real = asking.ask(theirs, by);
        var none = asking.ask(nothings, by);
        if (!real.page().equals(none.page())) {
            findings.add(what + " tells that it exists: " + different(real.page(), none.page()));
        }
        var known = new HashSet<>(List.of(by.toString()));
        if (!Rows.of(real.changes(), known).equals(Rows.of(none.changes(), known))) {
            findings.add(what + " of another commune changes " + real.changes() + ", one of nobody " + none.changes());
        }
    }

    /** Units are no secret: every officer can search them by name. */
    private static boolean isPublic(RouteCall call, String field) {
        return List.of("unit", "parent", "on").contains(field);
    }

    /** A thing that he may look at is no secret either, whatever else he may not do to it. */
    private boolean maySee(RouteCall call, @Nullable OfficerId by) {
        return PAGES.keySet().stream()
                .filter(call.variables()::containsKey)
                .anyMatch(variable -> maySee(variable, call.variables().get(variable), by));
    }

    private boolean maySee(String variable, String value, @Nullable OfficerId by) {
        return sights.computeIfAbsent(
                by + " " + value,
                key -> asking.ask(RouteCall.get(PAGES.get(variable)).with(variable, value), by)
                        .isYes());
    }

    /** A result and what proves it stand on the page of the activity, which more may see than may correct them. */
    private RouteCall whereSeen(RouteCall call) {
        return call.variables().containsKey("result") || call.variables().containsKey("evidence")
                ? RouteCall.get("/activities/{activity}").with("activity", ground.carried.activity())
                : call;
    }

    private String nothing(String value) {
        return isIdentifier(value)
                ? nothing.computeIfAbsent(value, none -> UUID.randomUUID().toString())
                : value;
    }

    private static RouteCall elsewhere(RouteCall call, UnaryOperator<String> name) {
        var elsewhere = call;
        for (var variable : call.variables().entrySet()) {
            elsewhere = elsewhere.with(variable.getKey(), name.apply(variable.getValue()));
        }
        return elsewhere;
    }

    private static long identifiers(RouteCall call) {
        return call.variables().values().stream()
                .filter(ExistenceCheck::isIdentifier)
                .count();
    }

    private static boolean isIdentifier(String value) {
        return IDENTIFIER.matcher(value).matches();
    }

    private static String different(String real, String none) {
        int at = 0;
        while (at < Math.min(real.length(), none.length()) && real.charAt(at) == none.charAt(at)) {
            at++;
        }
        return "…" + around(real, at) + "… instead of …" + around(none, at) + "…";
    }

    private static String around(String page, int at) {
        return page.substring(Math.max(0, at - 60), Math.min(page.length(), at + 120))
                .replaceAll("\\s+", " ");
    }
}
