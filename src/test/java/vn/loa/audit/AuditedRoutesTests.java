package vn.loa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.TestDatabase;
import vn.loa.access.Ground;
import vn.loa.access.Grounds;
import vn.loa.access.RouteCall;
import vn.loa.access.Routes;
import vn.loa.access.RowChanges;

/** Calls every changing route and compares what changed in the tables, as an independent trigger saw it, with the audit. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditedRoutesTests {

    private static final String ADDRESS = "203.0.113.7";

    private static final Set<String> NOTHING_CHANGES = Set.of("POST /error", "POST /sign-in/stale-form");

    private record Act(long id, UUID officer, String address, String action, String role, boolean sealed) {}

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    Grounds grounds;

    @Autowired
    RowChanges rows;

    @Autowired
    TestDatabase.Owner owner;

    @Autowired
    Actions actions;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Ground ground;
    Rows expected;

    @BeforeAll
    void watch() {
        ground = grounds.make();
        expected = new Rows(owner.jdbc());
        rows.watch();
    }

    @AfterAll
    void stop() {
        rows.stop();
    }

    @Test
    void everyChangeOfEveryRouteIsNotedAndNothingElse() throws Exception {
        var wrong = new ArrayList<String>();
        var noted = new TreeSet<String>();
        for (var call : ground.calls()) {
            if (look(call, wrong)) {
                noted.add(call.name());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(noted).hasSizeGreaterThan(60);
    }

    @Test
    void changeThatIsNotNotedIsSeen() throws Exception {
        var wrong = new ArrayList<String>();
        owner.jdbc().sql("alter table officer disable trigger audit_update").update();
        try {
            for (var call : ground.calls()) {
                if (call.route().equals("/officers/{officer}") && call.changes()) {
                    look(call, wrong);
                }
            }
        } finally {
            owner.jdbc().sql("alter table officer enable trigger audit_update").update();
        }

        assertThat(wrong).singleElement().asString().contains("full_name");
    }

    /** Whether the call changed something. */
    private boolean look(RouteCall call, List<String> wrong) throws Exception {
        var last = lastAct();
        var by = ground.successful(call);
        perform(call);
        var changes = rows.seen();
        var acts = actsSince(last);
        var audited = expected.audited(acts.stream().map(Act::id).toList());
        rows.takeBack(changes);
        var changed = expected.changed(changes);
        if (!changed.equals(audited)) {
            wrong.add(call.name() + ": changed " + changed + " but audited " + audited);
        }
        acts.stream()
                .filter(act -> !isRight(act, call, by == null ? null : by.value()))
                .forEach(act -> wrong.add(call.name() + ": " + act));
        return !changed.isEmpty();
    }

    @Test
    void everyChangingRouteHasAName() {
        var nameless = Routes.mapped(requestMappingHandlerMapping).stream()
                .filter(route -> !route.startsWith("GET ") && !NOTHING_CHANGES.contains(route))
                .map(route -> route.replaceFirst(" \\+.*", ""))
                .filter(route -> actions.name(route).equals(route))
                .map(Actions::key)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(nameless)
                .as("what the audit calls what a route does: add a text to messages/audit.properties")
                .isEmpty();
    }

    private void perform(RouteCall call) throws Exception {
        var by = ground.successful(call);
        var request = call.request().with(csrf()).with(asked -> {
            asked.setRemoteAddr(ADDRESS);
            return asked;
        });
        mvc.perform(by == null ? request : request.with(communes.signedIn(by)));
    }

    /** Signing in and out tells the officer by itself. */
    private static boolean isRight(Act act, RouteCall call, UUID officer) {
        return act.sealed()
                && act.address().equals(ADDRESS)
                && act.role().equals("loa_runtime")
                && (call.open()
                        || Objects.equals(act.officer(), officer)
                                && act.action().equals(call.verb() + " " + call.route()));
    }

    private long lastAct() {
        return owner.jdbc()
                .sql("select coalesce(max(id), 0) from audit_act")
                .query(Long.class)
                .single();
    }

    private List<Act> actsSince(long last) {
        return owner.jdbc().sql("""
                        select a.id, a.officer_id officer, coalesce(a.address, '') address, a.action, a.role,
                               exists (select 1 from audit_seal s where s.act_id = a.id) sealed
                          from audit_act a where a.id > ? order by a.id""").param(last).query(Act.class).list();
    }
}
