package vn.loa.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.broken.PlantedRoutes;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.Access;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;

/** The checks of routes find holes where there are some: without this, "no finding" would say nothing. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedHolesTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Communes communes;

    @Autowired
    Grounds grounds;

    @Autowired
    RowChanges rows;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Ground ground;
    MockMvc mvc;
    Asking asking;
    List<RequestMappingInfo> planted;

    @BeforeAll
    void plant(@Autowired JdbcClient jdbc, @Autowired Access access) {
        var holes = new PlantedRoutes(jdbc, access);
        var mappings = MethodIntrospector.selectMethods(
                PlantedRoutes.class, (MethodIntrospector.MetadataLookup<RequestMapping>)
                        method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
        planted = mappings.entrySet().stream()
                .map(hole -> {
                    var info = RequestMappingInfo.paths(hole.getValue().path())
                            .methods(hole.getValue().method())
                            .options(requestMappingHandlerMapping.getBuilderConfiguration())
                            .build();
                    requestMappingHandlerMapping.registerMapping(info, holes, hole.getKey());
                    return info;
                })
                .toList();
        ground = grounds.make();
        rows.watch();
        mvc = Asking.quiet(context);
        asking = new Asking(mvc, communes, rows);
    }

    @AfterAll
    void clear() {
        rows.stop();
        planted.forEach(requestMappingHandlerMapping::unregisterMapping);
    }

    @Test
    void routeWithoutACallAndARowIsFound() {
        var findings = new AccessCheck(asking, ground)
                .findings(
                        Set.of("GET /planted/unwritten", "GET /planted/uncalled"),
                        List.of(get("/planted/unwritten")),
                        new AccessTable(""));

        assertThat(findings)
                .satisfiesExactly(
                        finding -> assertThat(finding).contains("no call of this route", "GET /planted/uncalled"),
                        finding -> assertThat(finding)
                                .contains("no row for this route", "GET /planted/unwritten   ", "| s | yy | yyyy |"));
    }

    @Test
    void routeThatForgetsToCheckIsFound() {
        var written = AccessTable.row("POST /planted/{plan}/forgetful", "snny--n" + "n".repeat(24));

        var findings =
                new AccessCheck(asking, ground).findings(Set.of(), List.of(of("forgetful")), new AccessTable(written));

        assertThat(findings)
                .singleElement()
                .asString()
                .contains(
                        "DRAFT@OTHER must get '-' and got 'y'",
                        "DRAFT@ABOVE must get '-' and got 'y'",
                        "DRAFT@BELOW must get 'n' and got 'y'")
                .doesNotContain("REVIEW@");
    }

    @Test
    void rowWithoutARouteIsFound() {
        var written = AccessTable.row("GET /planted/gone", "s".repeat(31));

        var findings = new AccessCheck(asking, ground).findings(Set.of(), List.of(), new AccessTable(written));

        assertThat(findings).containsExactly("a row without a route, take it out: GET /planted/gone");
    }

    @Test
    void refusalThatTellsOfExistenceIsFound() {
        var findings = new ExistenceCheck(asking, ground).findings(List.of(of("telling"), of("forgetful")));

        assertThat(findings).singleElement().asString().contains("telling tells DRAFT@OTHER", "403", "404");
    }

    @Test
    void fieldThatTheFormDoesNotHaveIsFound() {
        var findings = new ForeignFieldsCheck(asking, ground, call -> Set.of("title"))
                .findings(List.of(of("binding").field("title", "Tên mới"), of("forgetful")));

        assertThat(findings)
                .singleElement()
                .asString()
                .contains("binding takes", "status=ISSUED")
                .doesNotContain("version=77");
    }

    @Test
    void readingThatWritesIsFound() {
        var findings = new VerbCheck(asking, ground)
                .findingsOfReading(List.of(get("/planted/{plan}/writing").with("plan", plan()), get("/password")));

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding)
                        .contains("GET /planted/{plan}/writing is for reading and changes", "Tên mới"));
    }

    @Test
    void routeThatNeedsNoTokenIsFound() throws Exception {
        var exempt = new Asking(
                Asking.quiet(context, request -> {
                    if (request.getRequestURI().endsWith("/forgetful")) {
                        CsrfFilter.skipRequest(request);
                    }
                }),
                communes,
                rows);

        var findings = new CsrfCheck(mvc, context.getBean(CsrfTokenRepository.class), exempt, ground)
                .findings(List.of(of("forgetful"), of("binding").field("title", "x")));

        assertThat(findings)
                .hasSizeGreaterThan(5)
                .allSatisfy(finding -> assertThat(finding).contains("POST /planted/{plan}/forgetful with", ": 200"));
    }

    @Test
    void verbTooManyIsFound() {
        var call = get("/planted/{plan}/forgetful").with("plan", plan()).by(Permission.DRAFT);

        var findings = new VerbCheck(asking, ground).findingsOfOtherVerbs(List.of(call));

        assertThat(findings).singleElement().asString().contains("POST /planted/{plan}/forgetful answers 200");
    }

    private RouteCall of(String hole) {
        return post("/planted/{plan}/" + hole).by(Permission.DRAFT).with("plan", plan());
    }

    private Object plan() {
        return ground.plan(PlanStatus.DRAFT);
    }
}
