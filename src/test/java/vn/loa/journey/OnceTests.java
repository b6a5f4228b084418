package vn.loa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.journey.CreatingForms.Filled;
import vn.loa.web.Once;

/** Whatever a form creates, it creates once, however often the form arrives. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnceTests {

    /**
     * Posts after which there is no new thing, or one that what it is made of admits once. A new handler that is not named
     * here has to take {@link Once}.
     */
    private static final Set<String> CREATE_NOTHING = Set.of(
            "/sign-in",
            "/officers/{officer}/second-factor/removal",
            "/second-factor/passkeys",
            "/second-factor/passkeys/{passkey}/removal",
            "/second-factor/recovery-codes",
            "/second-factor/telephone",
            "/second-factor/telephone/removal",
            "/sign-in/code",
            "/sign-in/passkey",
            "/sign-in/passkey/challenge",
            "/password",
            "/units/{unit}",
            "/units/{unit}/end",
            "/units/{unit}/reopening",
            "/officers/{officer}",
            "/officers/{officer}/departure",
            "/officers/{officer}/return",
            "/officers/{officer}/unlocking",
            "/officers/{officer}/password",
            "/officers/{officer}/grants/{grant}/revocation",
            "/legal-documents/{document}",
            "/legal-documents/{document}/end",
            "/{registry:areas|audiences|channels}/{name}",
            "/{registry:areas|audiences|channels}/{name}/end",
            "/contents/{entry}",
            "/contents/{entry}/end",
            "/library/{entry}",
            "/library/{entry}/end",
            "/abbreviations/{abbreviation}",
            "/abbreviations/{abbreviation}/end",
            "/changed-names/{name}",
            "/changed-names/{name}/end",
            "/templates/{template}",
            "/templates/{template}/end",
            "/trust-anchors/{anchor}/end",
            "/trust-anchors/{anchor}/reinstatement",
            "/plans/imports/{id}/parts",
            "/plans/imports/{id}/header",
            "/plans/imports/{id}/draft",
            "/plans/imports/{id}/removal",
            "/guidance/{guidance}",
            "/guidance/{guidance}/choice",
            "/guidance/{guidance}/requirements/{requirement}",
            "/guidance/{guidance}/requirements/{requirement}/removal",
            "/guidance/{guidance}/publication",
            "/guidance/{guidance}/withdrawal",
            "/guidance/{guidance}/ending",
            "/scores/{plan}/{framework}/explanations/{criterion}",
            "/scores/{plan}/{framework}/pack",
            "/scores/{plan}/{framework}/submission",
            "/scores/{plan}/{framework}/withdrawal",
            "/scores/{plan}/{framework}/appraisal",
            "/scoring-frameworks/{framework}",
            "/scoring-frameworks/{framework}/publication",
            "/scoring-frameworks/{framework}/criteria/{criterion}",
            "/scoring-frameworks/{framework}/criteria/{criterion}/removal",
            "/plans/{plan}/coverage",
            "/plans/{plan}/coverage/removal",
            "/plans/{plan}/coverage/{requirement}",
            "/plans/{plan}/coverage/{requirement}/excuse",
            "/plans/{plan}/coverage/{requirement}/removal",
            "/plans/{plan}/coverage/doubts/{doubt}",
            "/plans/{plan}/submission",
            "/plans/{plan}/withdrawal",
            "/plans/{plan}/review",
            "/plans/{plan}/review/return",
            "/plans/{plan}/signature",
            "/plans/{plan}/signature/return",
            "/plans/{plan}/issue",
            "/plans/{plan}/issue/return",
            "/plans/{plan}/closing",
            "/plans/{plan}/edit/{part:header|signature}",
            "/plans/{plan}/edit/recipients",
            "/plans/{plan}/edit/activities/{activity}",
            "/plans/{plan}/edit/activities/{activity}/position",
            "/plans/{plan}/edit/activities/{activity}/removal",
            "/plans/{plan}/edit/activities/{activity}/restoration",
            "/plans/{plan}/sections/{section}/position",
            "/plans/{plan}/sections/{section}/removal",
            "/plans/{plan}/sections/{section}/restoration",
            "/plans/{plan}/sections/{section}/lines/{line}/restoration",
            "/plans/{plan}/sections/{section}/lines/{line}/source",
            "/plans/{plan}/checks/repair",
            "/plans/{plan}/checks/waivers",
            "/plans/{plan}/checks/waivers/removal",
            "/plans/{plan}/renewal/acceptance",
            "/plans/{plan}/renewal/refusal",
            "/plans/{plan}/renewal/results",
            "/plans/{plan}/legal-bases",
            "/plans/{plan}/comments/{comment}/resolution",
            "/plans/{plan}/comments/{comment}/reopening",
            "/notifications",
            "/activities/feed",
            "/activities/feed/withdrawal",
            "/activities/{activity}/schedule",
            "/results/{result}",
            "/reports/deadline",
            "/reports/consolidation",
            "/evidence/{evidence}",
            "/evidence/{evidence}/removal",
            "/reports/{report}",
            "/reports/{report}/submission",
            "/reports/{report}/withdrawal",
            "/reports/{report}/acceptance",
            "/reports/{report}/return",
            "/reports/{report}/lock",
            "/reports/{report}/correction");

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    CreatingForms forms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    Stream<String> creatingForms() {
        return forms.byRoute().keySet().stream().sorted();
    }

    @Test
    void everyHandlerThatCreatesTakesKeysAndIsTriedHere() {
        var tried = forms.byRoute().keySet().stream()
                .map(name -> name.split(" ")[0])
                .collect(Collectors.toSet());

        assertThat(posts(OnceTests::takesOnce)).isEqualTo(new TreeSet<>(tried));
        assertThat(posts(handler -> !takesOnce(handler) && !autosaves(handler)))
                .as("posts that create nothing; one that does create takes Once")
                .isSubsetOf(CREATE_NOTHING);
    }

    @ParameterizedTest
    @MethodSource("creatingForms")
    void formThatArrivesTwiceMakesOneThing(String form) throws Exception {
        var single = fresh(form);
        var one = madeBy(() -> send(single, UUID.randomUUID()));
        var filled = fresh(form);
        var key = UUID.randomUUID();
        var answers = new ArrayList<MockHttpServletResponse>();

        var twice = madeBy(() -> {
            answers.add(send(filled, key));
            answers.add(send(filled, key));
        });

        assertThat(twice).isEqualTo(one).isNotEmpty();
        assertThat(answers.get(0).getStatus()).isEqualTo(302);
        assertThat(answers.get(1).getRedirectedUrl()).isEqualTo(answers.get(0).getRedirectedUrl());
    }

    @ParameterizedTest
    @MethodSource("creatingForms")
    void formThatArrivesTwiceAtTheSameMomentMakesOneThing(String form) throws Exception {
        var single = fresh(form);
        var one = madeBy(() -> send(single, UUID.randomUUID()));
        var filled = fresh(form);
        var key = UUID.randomUUID();
        var answers = new ArrayList<MockHttpServletResponse>();

        var twice = madeBy(() -> answers.addAll(atOnce(() -> send(filled, key))));

        assertThat(twice).isEqualTo(one);
        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(302);
        assertThat(answers)
                .extracting(MockHttpServletResponse::getRedirectedUrl)
                .hasSize(2);
        assertThat(answers.get(1).getRedirectedUrl()).isEqualTo(answers.get(0).getRedirectedUrl());
    }

    @ParameterizedTest
    @MethodSource("creatingForms")
    void formWithoutAKeyOrWithAForeignOneMakesNothing(String form) throws Exception {
        var filled = fresh(form);
        var foreign = UUID.randomUUID();
        var other = fresh(form.equals("/units") ? "/contents" : "/units");
        send(other, foreign);

        var made = madeBy(() -> {
            for (var key : List.of("", "1", foreign.toString().toUpperCase(), foreign.toString())) {
                assertThat(send(filled, key).getStatus()).as("key <%s>", key).isEqualTo(422);
            }
        });

        assertThat(made).isEmpty();
        assertThat(send(filled, UUID.randomUUID()).getStatus()).isEqualTo(302);
    }

    @Test
    void keyOfARefusedFormIsFreeForTheMendedOne() throws Exception {
        var filled = fresh("/officers");
        var key = UUID.randomUUID();
        var taken = fresh("/officers");
        send(taken, UUID.randomUUID());

        assertThat(send(new Filled(filled.by(), taken.request()), key).getStatus())
                .isEqualTo(422);
        assertThat(keysKept(key)).isZero();

        assertThat(send(filled, key).getStatus()).isEqualTo(302);
    }

    /** Somebody goes back and writes another comment: the browser kept the key, but it is not the same form any more. */
    @Test
    void otherWordsOnTheSamePageAreAnotherThing() throws Exception {
        var first = fresh("/plans/{plan}/comments");
        var key = UUID.randomUUID();
        send(first, key);
        var second = new Filled(first.by(), () -> first.request().get().param("line", ""));

        var made = madeBy(() -> send(second, key));

        assertThat(made).isEqualTo(Map.of("plan_comment", 1L));
    }

    private Filled fresh(String form) {
        return Objects.requireNonNull(forms.byRoute().get(form)).get();
    }

    private MockHttpServletResponse send(Filled filled, UUID key) throws Exception {
        return send(filled, key.toString());
    }

    private MockHttpServletResponse send(Filled filled, String key) throws Exception {
        var request = filled.request().get();
        request.param(Once.FIELD, key);
        return mvc.perform(request.with(csrf()).with(communes.signedIn(filled.by())))
                .andReturn()
                .getResponse();
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<T> start = () -> {
                barrier.await();
                return act.call();
            };
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(List.of(start, start))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private interface Work {

        void run() throws Exception;
    }

    /** How many rows more there are in which table; the keys themselves and the journals apart. */
    private Map<String, Long> madeBy(Work work) throws Exception {
        var before = rows();
        work.run();
        var after = rows();
        var more = new TreeMap<String, Long>();
        after.forEach((table, count) -> {
            long difference = count - before.getOrDefault(table, 0L);
            if (difference != 0) {
                more.put(table, difference);
            }
        });
        return more;
    }

    private Map<String, Long> rows() {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("""
                        select table_name, (xpath('/row/n/text()', query_to_xml(
                                 format('select count(*) as n from %I', table_name), false, true, '')))[1]::text::bigint n
                          from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE'
                           and table_name not like 'once%' and table_name not like 'audit%' and table_name <> 'officer_session'""")
                .query((row, number) -> counts.put(row.getString("table_name"), row.getLong("n")))
                .list();
        return counts;
    }

    private long keysKept(UUID key) {
        return jdbc.sql("select count(*) from once_key where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private TreeSet<String> posts(Predicate<HandlerMethod> which) {
        var routes = new TreeSet<String>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            var ours = !handler.getBeanType().getSimpleName().startsWith("Sample");
            if (ours
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                    && which.test(handler)) {
                routes.addAll(mapping.getPatternValues());
            }
        });
        return routes;
    }

    private static boolean takesOnce(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters()).anyMatch(one -> one.getParameterType() == Once.class);
    }

    /** Saves what is there already. */
    private static boolean autosaves(HandlerMethod handler) {
        return handler.getMethod().getName().startsWith("autosave");
    }
}
