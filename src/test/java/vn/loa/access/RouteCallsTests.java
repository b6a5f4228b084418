package vn.loa.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.TreeSet;
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

/** The calls that other tests take from {@link RouteCalls} reach every route and do what the route is for. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteCallsTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    Grounds grounds;

    @Autowired
    RowChanges rows;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Ground ground;

    @BeforeAll
    void watch() {
        ground = grounds.make();
        rows.watch();
    }

    @AfterAll
    void stop() {
        rows.stop();
    }

    @Test
    void everyRouteIsCalledAndNoOther() {
        var routes = Routes.all(requestMappingHandlerMapping);
        var called = ground.calls().stream().map(RouteCall::mapping).collect(Collectors.toCollection(TreeSet::new));
        var gone = new TreeSet<>(called);
        gone.removeAll(routes);
        routes.removeAll(called);

        assertThat(routes)
                .as("routes that no call in RouteCalls reaches: write one that succeeds, in PlanCalls, EditorCalls,"
                        + " OrganizationCalls, RegistryCalls or RouteCalls itself")
                .isEmpty();
        assertThat(gone).as("calls in RouteCalls of routes that are gone").isEmpty();
    }

    @Test
    void everyCallSucceedsAndOnlyChangingOnesChangeRows() throws Exception {
        var wrong = new ArrayList<String>();
        for (var call : ground.calls()) {
            var by = ground.successful(call);
            var request = call.request().with(csrf());
            if (by != null) {
                request = request.with(communes.signedIn(by));
            }
            var answer = mvc.perform(request).andReturn().getResponse();
            var changes = rows.seen();
            rows.takeBack(changes);
            if (!call.open() && (answer.getStatus() >= 400 || changes.isEmpty() == call.changes())) {
                wrong.add(call.name() + " " + answer.getStatus() + " -> " + answer.getRedirectedUrl() + " " + changes);
            }
        }

        assertThat(wrong).isEmpty();
    }
}
