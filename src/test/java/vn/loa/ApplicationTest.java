package vn.loa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import vn.loa.access.Grounds;
import vn.loa.access.RowChanges;
import vn.loa.demonstration.Demonstration;
import vn.loa.journey.CreatingForms;
import vn.loa.organization.domain.QuickPasswords;
import vn.loa.planning.PlanStories;

/**
 * The whole application on a real PostgreSQL, on a port of its own and through MockMvc. All tests with this annotation
 * share one context: each makes the units and plans that it needs, and counts on no others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "loa.database.embedded=false",
            "loa.home=target/home",
            // All tests sign in from one address, many of them wrongly on purpose.
            "loa.sign-in.failures-per-address=1000",
            // In application.yaml it is longer, for lines slower than this machine's own.
            "server.tomcat.connection-timeout=" + ApplicationTest.SILENCE,
            // Tests that need it compare themselves.
            "loa.likeness.every=1d",
            // There only for the province that a test of its own begins; its keys take seconds to make.
            "spring.autoconfigure.exclude=org.springframework.boot.security.oauth2.server.authorization.autoconfigure"
                    + ".servlet.OAuth2AuthorizationServerJwtAutoConfiguration",
            "loa.secret-key=" + ApplicationTest.SECRET_KEY
        })
// A print of every answer, kept for the case that a test fails, costs more than all of them together are worth.
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    TestDatabase.class,
    FormKeys.class,
    CreatingForms.class,
    Communes.class,
    QuickPasswords.class,
    StatementCount.class,
    TestCsrf.class,
    PlanStories.class,
    Demonstration.class,
    Grounds.class,
    RowChanges.class
})
public @interface ApplicationTest {

    /** How long somebody may stop in the middle of a request. */
    String SILENCE = "6s";

    String SECRET_KEY = "a key for tests, the same for all of them";
}
