package vn.loa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loa.demonstration.Demonstration;

@BrowserTest
class SharedPartsTests {

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    @Test
    void pickerIsUsedWithTheKeyboardAlone() {
        try (var visit = Visit.withLaptop(port)) {
            visit.open("/sample");
            var picker = visit.page().getByRole(AriaRole.COMBOBOX, named("Đơn vị chủ trì"));

            picker.fill("ban");
            assertThat(visit.page().locator(".picker").getByRole(AriaRole.OPTION))
                    .hasCount(1);
            picker.press("ArrowDown");
            picker.press("Enter");

            assertThat(picker).hasValue("Đã ban hành");
            assertThat(visit.page().locator("input[name=unit]")).hasValue("ISSUED");
        }
    }

    @Test
    void wordsThatFindNothingAreSentAsTheyAre() {
        try (var visit = Visit.withLaptop(port)) {
            visit.open("/sample");

            visit.page().fill("#unit", "Câu lạc bộ phụ nữ");

            assertThat(visit.page().getByText("Không tìm thấy")).isVisible();
            assertThat(visit.page().locator("input[name=unit]")).hasValue("Câu lạc bộ phụ nữ");
        }
    }

    @Test
    void pickerWithoutScriptsIsATextField() {
        try (var visit = Visit.withoutScripts(port)) {
            visit.open("/sample");

            assertThat(visit.page().locator("input[name=unit]")).hasValue("Đang soạn");
        }
    }

    @Test
    void signingOutIsWithinReachOnAPhoneWithoutScripts() {
        demonstration.isThere();
        try (var visit = Visit.withoutScripts(port)) {
            visit.page().setViewportSize(360, 700);
            visit.signIn("vanthu", Demonstration.PASSWORD);

            visit.page().locator("details.who summary").click();
            visit.page().getByRole(AriaRole.BUTTON, named("Đăng xuất")).click();

            assertThat(visit.page().locator("input[name=password]")).isVisible();
        }
    }

    @Test
    void buttonThatTheKeyboardReachesHasARing() {
        try (var visit = Visit.withLaptop(port)) {
            visit.open("/sign-in");

            visit.page().locator("input[name=password]").press("Tab");

            assertThat(visit.page().locator("main .btn-primary")).isFocused();
            assertThat(visit.page().locator("main .btn-primary")).hasCSS("outline-style", "solid");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
