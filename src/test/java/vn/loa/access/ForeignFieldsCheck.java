package vn.loa.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.loa.planning.PlanStatus;

/** A form sets what it has fields for, and nothing else, whatever a browser sends beside them. */
final class ForeignFieldsCheck {

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Asking asking;
    private final Ground ground;
    private final Function<RouteCall, Set<String>> own;

    /** @param own the fields that a route's form has */
    ForeignFieldsCheck(Asking asking, Ground ground, Function<RouteCall, Set<String>> own) {
        this.asking = asking;
        this.ground = ground;
        this.own = own;
    }

    List<String> findings(List<RouteCall> calls) {
        var findings = new ArrayList<String>();
        for (var call : calls) {
            if (call.changes()) {
                var foreign = foreign(call);
                var plain = rows(call, foreign);
                if (!rows(with(call, foreign), foreign).equals(plain)) {
                    findings.add(call.name() + " takes " + culprits(call, foreign, plain));
                }
            }
        }
        return findings;
    }

    private List<String> culprits(RouteCall call, Map<String, String> foreign, List<String> plain) {
        var culprits = new ArrayList<String>();
        foreign.forEach((name, value) -> {
            var rows = rows(call.field(name, value), foreign);
            if (!rows.equals(plain)) {
                culprits.add(name + "=" + value + ": " + rows + " instead of " + plain);
            }
        });
        return culprits;
    }

    private List<String> rows(RouteCall call, Map<String, String> foreign) {
        var known = new HashSet<>(foreign.values());
        known.addAll(call.variables().values());
        call.fields().values().forEach(known::addAll);
        var answer = asking.ask(call, ground.successful(call));
        var rows = new ArrayList<>(Rows.of(answer.changes(), known));
        rows.add(String.valueOf(answer.status()));
        rows.add(IDENTIFIER.matcher(String.valueOf(answer.redirect())).replaceAll("id"));
        return rows;
    }

    private static RouteCall with(RouteCall call, Map<String, String> foreign) {
        var full = call;
        for (var field : foreign.entrySet()) {
            full = full.field(field.getKey(), field.getValue());
        }
        return full;
    }

    private Map<String, String> foreign(RouteCall call) {
        var foreign = new LinkedHashMap<String, String>();
        var another =
                ground.plan(PlanStatus.DRAFT).toString().equals(call.variables().get("plan"))
                        ? ground.draft.plan()
                        : ground.plan(PlanStatus.DRAFT);
        put(
                foreign,
                ground.commune.neighbour,
                "unit",
                "unitId",
                "unit.id",
                "unit_id",
                "unit[id]",
                "unit.value",
                "parent",
                "parentId",
                "leadUnit",
                "on");
        put(
                foreign,
                another,
                "plan",
                "planId",
                "plan.id",
                "plan.value",
                "plan_id",
                "path.plan",
                "replaces",
                "copiedFrom",
                "earlier");
        put(
                foreign,
                ground.people.gone(),
                "officer",
                "officerId",
                "officer.id",
                "by",
                "createdBy",
                "createdById",
                "changedBy",
                "savedBy",
                "author",
                "user",
                "principal");
        put(foreign, UUID.randomUUID(), "id", "_id", "uuid", "grant", "document", "entry", "template", "name.id");
        put(foreign, PlanStatus.ISSUED, "status", "state", "form.status", "plan.status", "head.status", "lastMove");
        put(
                foreign,
                "ADMIN",
                "role",
                "roles",
                "permission",
                "permissions",
                "permissions[0]",
                "authorities",
                "standing.permissions");
        put(foreign, "77", "version", "version[0]", "form.version", "number", "frozen", "position", "year", "failures");
        put(
                foreign,
                "2020-01-01",
                "date",
                "signedAt",
                "signed_at",
                "issuedAt",
                "removedAt",
                "resolvedAt",
                "validFrom",
                "validTo",
                "leavesOn",
                "passwordSetAt",
                "at");
        put(foreign, "false", "passwordInitial", "password_initial", "enabled", "locked", "valid", "validityInOrder");
        put(
                foreign,
                "x",
                "passwordHash",
                "password_hash",
                "username",
                "code",
                "search",
                "sha256",
                "issuer",
                "signerName");
        put(
                foreign,
                "DELETE",
                "_method",
                "X-HTTP-Method-Override",
                "__proto__.role",
                "constructor.prototype.role",
                "class.module.classLoader.resources.context.parent.pipeline.first.pattern",
                "class.classLoader.defaultAssertionStatus");
        put(
                foreign,
                ground.draft.removedSection(),
                "section",
                "sectionId",
                "section.id",
                "lines[0].section",
                "lines[0].sectionId");
        put(foreign, ground.draft.removedActivity(), "activity", "activityId");
        put(foreign, ground.draft.resolvedComment(), "comment", "commentId", "parent.id");
        put(foreign, ground.draft.removedLine(), "lineId", "line.id");
        foreign.keySet().removeAll(call.fields().keySet());
        foreign.keySet().removeAll(own.apply(call));
        return foreign;
    }

    private static void put(Map<String, String> foreign, Object value, String... names) {
        for (var name : names) {
            foreign.put(name, value.toString());
        }
    }
}
