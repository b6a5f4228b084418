package vn.loa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.loa.ApplicationTest;
import vn.loa.Communes;

/** Every route, asked by everybody. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteAccessTests {

    private static final Logger LOG = Logger.getLogger(RouteAccessTests.class.getName());

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

    @BeforeAll
    void watch() {
        ground = grounds.make();
        rows.watch();
        mvc = Asking.quiet(context);
        asking = new Asking(mvc, communes, rows);
    }

    @AfterAll
    void stop() {
        rows.stop();
        LOG.info(() -> asking.count() + " requests");
    }

    @Test
    void everybodyGetsTheAnswerThatIsWrittenDown() throws IOException {
        var written = new ClassPathResource("access.txt").getContentAsString(StandardCharsets.UTF_8);
        var routes = Routes.all(requestMappingHandlerMapping);

        var findings = new AccessCheck(asking, ground)
                .findings(routes, RouteCalls.withVainOnes(ground), new AccessTable(written));

        assertThat(findings).as("src/test/resources/access.txt").isEmpty();
    }

    @Test
    void whatOneMayNotKnowOfLooksLikeWhatDoesNotExist() {
        assertThat(new ExistenceCheck(asking, ground).findings(ground.calls())).isEmpty();
    }

    @Test
    void partsOfOthersLookLikeWhatDoesNotExist() {
        var elsewhere = grounds.make();
        rows.seen();

        assertThat(new ExistenceCheck(asking, ground).findingsOfParts(ground.calls(), elsewhere))
                .isEmpty();
    }

    @Test
    void formSetsNothingThatItHasNoFieldFor() {
        var fields = new FormFields(requestMappingHandlerMapping);

        assertThat(new ForeignFieldsCheck(asking, ground, fields).findings(ground.calls()))
                .isEmpty();
    }

    @Test
    void nothingChangesWithoutTheTokenOfTheBrowser() throws Exception {
        assertThat(new CsrfCheck(mvc, context.getBean(CsrfTokenRepository.class), asking, ground)
                        .findings(ground.calls()))
                .isEmpty();
    }

    @Test
    void readingChangesNothing() {
        assertThat(new VerbCheck(asking, ground).findingsOfReading(ground.calls()))
                .isEmpty();
    }

    @Test
    void verbThatARouteDoesNotHaveIsRefused() {
        assertThat(new VerbCheck(asking, ground).findingsOfOtherVerbs(ground.calls()))
                .isEmpty();
    }

    @Test
    void askingForVerbsIsHarmless() {
        assertThat(new VerbCheck(asking, ground).findingsOfOptions(ground.calls()))
                .isEmpty();
    }

    @Test
    void noRequestAsksMuchOfTheDatabase() {
        assertThat(new CostCheck(asking, ground).findings(ground.calls())).isEmpty();
    }
}
