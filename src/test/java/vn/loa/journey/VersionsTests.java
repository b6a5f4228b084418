package vn.loa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.loa.ApplicationTest;
import vn.loa.web.Once;

/** Every form that changes what is there already carries the version it was filled from. */
@ApplicationTest
class VersionsTests {

    /** Posts to what is there that write nothing over anybody's words, and why. */
    private static final Map<String, String> NEED_NONE = Map.ofEntries(
            Map.entry("/plans/{plan}/submission", "a move: its status guards it"),
            Map.entry("/plans/{plan}/withdrawal", "a move"),
            Map.entry("/plans/{plan}/closing", "a move"),
            Map.entry("/plans/{plan}/checks/repair", "carries the text it changes, and changes no other"),
            Map.entry("/plans/{plan}/checks/waivers", "a reason that stands beside the text"),
            Map.entry("/plans/{plan}/checks/waivers/removal", "the same however often it is asked"),
            Map.entry("/plans/{plan}/renewal/acceptance", "each change carries the version that was seen"),
            Map.entry("/plans/{plan}/renewal/refusal", "the same"),
            Map.entry("/plans/{plan}/comments/{comment}/resolution", "a mark that is the same however often it is set"),
            Map.entry("/plans/{plan}/comments/{comment}/reopening", "the same"),
            Map.entry("/plans/{plan}/sections/{section}/position", "a step up or down from wherever it stands"),
            Map.entry("/plans/{plan}/edit/activities/{activity}/position", "the same"),
            Map.entry("/plans/{plan}/sections/{section}/removal", "undone by a click, words and all"),
            Map.entry("/plans/{plan}/sections/{section}/restoration", "undone by a click"),
            Map.entry("/plans/{plan}/sections/{section}/lines/{line}/restoration", "undone by a click"),
            Map.entry("/plans/{plan}/edit/activities/{activity}/removal", "undone by a click, words and all"),
            Map.entry("/plans/{plan}/edit/activities/{activity}/restoration", "undone by a click"),
            Map.entry("/plans/imports/{id}/removal", "seen by the officer alone who brought it"),
            Map.entry("/plans/imports/{id}/draft", "one import makes one draft"),
            Map.entry(
                    "/plans/{plan}/sections/{section}/lines/{line}/source", "carries the words it takes the place of"),
            Map.entry("/plans/{plan}/coverage", "follows a guidance: the same however often it is asked"),
            Map.entry("/plans/{plan}/coverage/removal", "the same"),
            Map.entry("/plans/{plan}/coverage/doubts/{doubt}", "a mark that is the same however often it is set"),
            Map.entry(
                    "/plans/{plan}/coverage/{requirement}", "which place answers; the page shows it, nothing is typed"),
            Map.entry("/plans/{plan}/coverage/{requirement}/excuse", "a reason that stands beside the plan"),
            Map.entry("/plans/{plan}/coverage/{requirement}/removal", "the same however often it is asked"),
            Map.entry("/guidance/{guidance}/choice", "ticks of a draft; what was said of a part stays"),
            Map.entry("/guidance/{guidance}/ending", "a move: its status guards it"),
            Map.entry("/guidance/{guidance}/publication", "a move"),
            Map.entry("/guidance/{guidance}/withdrawal", "a move"),
            Map.entry("/guidance/{guidance}/requirements/{requirement}/removal", "final"),
            Map.entry("/scoring-frameworks/{framework}/publication", "a move"),
            Map.entry(
                    "/scores/{plan}/{framework}/pack", "takes a copy; changes nothing but the note that it was taken"),
            Map.entry("/scores/{plan}/{framework}/submission", "a move: its status guards it"),
            Map.entry("/scores/{plan}/{framework}/withdrawal", "a move"),
            Map.entry("/scoring-frameworks/{framework}/criteria/{criterion}/removal", "final"),
            Map.entry("/officers/{officer}/grants/{grant}/revocation", "final, and the same however often it is asked"),
            Map.entry("/officers/{officer}/unlocking", "the same however often it is asked"),
            Map.entry("/officers/{officer}/password", "makes a new one; nothing is overwritten that anybody typed"),
            Map.entry("/officers/{officer}/second-factor/removal", "the same however often it is asked"),
            Map.entry("/evidence/{evidence}", "the same however often it is asked"),
            Map.entry("/evidence/{evidence}/removal", "final"),
            Map.entry("/trust-anchors/{anchor}/end", "the same however often it is asked"),
            Map.entry("/trust-anchors/{anchor}/reinstatement", "the same"),
            Map.entry("/second-factor/passkeys/{passkey}/removal", "one's own, and final"));

    /** Forms with a version that don't overwrite words, or whose two texts have a page and tests of their own. */
    private static final Set<String> TRIED_ELSEWHERE = Set.of(
            "/plans/{plan}/review",
            "/plans/{plan}/review/return",
            "/plans/{plan}/signature",
            "/plans/{plan}/signature/return",
            "/plans/{plan}/issue",
            "/plans/{plan}/issue/return",
            "/plans/{plan}/edit/activities",
            "/plans/{plan}/sections/{section}",
            "/plans/imports/{id}/parts",
            "/plans/imports/{id}/header",
            "/plans/{plan}/renewal/results",
            "/activities/{activity}/results",
            "/activities/sheets/{sheet}/results",
            "/results/{result}",
            "/reports/{report}",
            "/reports/{report}/submission",
            "/reports/{report}/withdrawal",
            "/reports/{report}/acceptance",
            "/reports/{report}/return",
            "/reports/{report}/lock",
            "/reports/{report}/correction",
            "/guidance/{guidance}/requirements",
            "/scores/{plan}/{framework}/appraisal",
            "/scoring-frameworks/{framework}/criteria",
            "/units/{unit}/reopening",
            "/officers/{officer}/return");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void whatChangesSomethingThatIsThereReadsItsVersion() {
        assertThat(changing(false)).isEqualTo(new TreeSet<>(NEED_NONE.keySet()));
    }

    @Test
    void eachFormWithAVersionIsTriedByTwo() {
        var tried = Stream.concat(new TwoTextsTests().byRoute().keySet().stream(), TRIED_ELSEWHERE.stream())
                .collect(Collectors.toSet());

        assertThat(changing(true)).isSubsetOf(tried);
    }

    @Test
    void handlerThatForgetsTheVersionIsFound() throws Exception {
        assertThat(readsVersion(Planted.class.getDeclaredMethod("forgets", String.class, Named.class)))
                .isFalse();
        assertThat(readsVersion(Planted.class.getDeclaredMethod("remembers", String.class, Versioned.class)))
                .isTrue();
        assertThat(readsVersion(Planted.class.getDeclaredMethod("asks", String.class, int.class)))
                .isTrue();
    }

    private TreeSet<String> changing(boolean withVersion) {
        var routes = new TreeSet<String>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            var post = mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST);
            var ours = !handler.getBeanType().getSimpleName().startsWith("Sample");
            var method = handler.getMethod();
            if (post && ours && readsVersion(method) == withVersion && (withVersion || !creates(method))) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.contains("{") && !pattern.matches("/\\{registry[^}]*}"))
                        .forEach(routes::add);
            }
        });
        return routes;
    }

    private static boolean creates(Method handler) {
        return Arrays.asList(handler.getParameterTypes()).contains(Once.class);
    }

    /** As a parameter of its own, or as a part of the form. */
    private static boolean readsVersion(Method handler) {
        return Arrays.stream(handler.getParameters()).anyMatch(VersionsTests::isVersion);
    }

    private static boolean isVersion(Parameter parameter) {
        var parts = parameter.getType().getRecordComponents();
        return parts == null
                ? parameter.isAnnotationPresent(RequestParam.class)
                        && parameter.getName().equals("version")
                : Arrays.stream(parts).anyMatch(part -> part.getName().equals("version"));
    }

    record Named(String name) {}

    record Versioned(String name, String version) {}

    @SuppressWarnings("unused")
    private static final class Planted {

        @PostMapping("/planted/{thing}")
        String forgets(String thing, @ModelAttribute("form") Named form) {
            return thing;
        }

        @PostMapping("/planted/{thing}/form")
        String remembers(String thing, @ModelAttribute("form") Versioned form) {
            return thing;
        }

        @PostMapping("/planted/{thing}/number")
        String asks(String thing, @RequestParam int version) {
            return thing;
        }
    }
}
