package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import vn.loa.organization.OfficerId;
import vn.loa.organization.OpenToAll;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.organization.domain.Forbidden;
import vn.loa.organization.domain.PasswordRules;
import vn.loa.organization.domain.Standing;

class DeclaredAccessTests {

    static class Handlers {

        @OpenToAll
        public void open() {}

        @SignedIn
        public void known() {}

        @Requires({Permission.SIGN, Permission.ISSUE})
        public void signing() {}

        public void forgotten() {}
    }

    private final DeclaredAccess access =
            new DeclaredAccess(new Duties(mock(PasswordRules.class), Set.of()), mock(Interruptions.class));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/plans");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void forgetTheOfficer() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void handlerThatDeclaresNothingServesNobody() throws Exception {
        signIn(false, Permission.values());

        assertThat(DeclaredAccess.isDeclared(handler("forgotten"))).isFalse();
        assertThatThrownBy(() -> enter("forgotten")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> access.preHandle(request, response, new Object()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneOfThePermissionsIsEnough() throws Exception {
        signIn(false, Permission.ISSUE);

        assertThat(enter("signing")).isTrue();
        assertThat(enter("known")).isTrue();
    }

    @Test
    void otherPermissionsAreNot() throws Exception {
        signIn(false, Permission.DRAFT, Permission.ADMIN);

        assertThatThrownBy(() -> enter("signing")).isInstanceOf(Forbidden.class);
    }

    @Test
    void strangerIsSentToTheDoor() throws Exception {
        assertThat(enter("open")).isTrue();
        assertThat(enter("known")).isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?next=%2Fplans");
    }

    @Test
    void scriptIsToldByTheStatus() throws Exception {
        request.addHeader("HX-Request", "true");

        assertThat(enter("signing")).isFalse();
        assertThat(response.getStatus()).isEqualTo(401);
    }

    @Test
    void passwordOfSomebodyElseOpensNothingElse() throws Exception {
        signIn(true, Permission.SIGN);

        assertThat(enter("signing")).isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/password");
    }

    @ParameterizedTest
    @CsvSource({"/plans?q=x&y=1,/plans?q=x&y=1", "/,/", "/kế-hoạch,/kế-hoạch"})
    void ownAddressesAreKept(String next, String kept) {
        assertThat(Doorway.back(next)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:x",
                "/a\r\nb",
                "/a\\b"
            })
    void foreignAddressesAreNot(String next) {
        assertThat(Doorway.back(next)).isEqualTo("/");
    }

    private boolean enter(String handler) throws Exception {
        return access.preHandle(request, response, handler(handler));
    }

    private static HandlerMethod handler(String name) throws NoSuchMethodException {
        return new HandlerMethod(new Handlers(), name);
    }

    private static void signIn(boolean initialPassword, Permission... permissions) {
        var standing = new Standing(
                OfficerId.random(),
                "Lê Thị Hạnh",
                "xã An Phú",
                Set.of(permissions),
                Set.of(),
                Instant.EPOCH,
                initialPassword,
                false);
        SecurityContextHolder.getContext().setAuthentication(new OfficerAuthentication(standing));
    }
}
