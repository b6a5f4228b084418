package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.servlet.FlashMap;
import vn.loa.ApplicationTest;
import vn.loa.organization.domain.AttributeSeal;

@ApplicationTest
class FlashCookieTests {

    @Autowired
    FlashCookie flash;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void noticeComesBackWithTheNextRequestOfItsSession() {
        var sent = sent(notice("plan.saved"));

        assertThat(received(sent, session)).containsEntry("notice", "plan.saved");
        assertThat(received(sent, new MockHttpSession())).isNull();
    }

    /** Everybody knows the identifier of his own session: it must not be what the seal is made of. */
    @Test
    void noticeThatTheOfficerSealedHimselfIsNotOpened() {
        var own = new FlashCookie.Notices(new ArrayList<>(List.of(notice("forged"))));
        var forged = new Cookie(
                sent(notice("plan.saved")).getName(), new AttributeSeal(session.getId()).close("loa-flash", own));

        assertThat(received(forged, session)).isNull();
    }

    private static FlashMap notice(String key) {
        var notice = new FlashMap();
        notice.put("notice", key);
        notice.startExpirationPeriod(60);
        return notice;
    }

    private Cookie sent(FlashMap notice) {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        var response = new MockHttpServletResponse();
        flash.saveOutputFlashMap(notice, request, response);
        return Objects.requireNonNull(response.getCookies()[0]);
    }

    private Map<String, Object> received(Cookie cookie, MockHttpSession session) {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        request.setCookies(cookie);
        return flash.retrieveAndUpdate(request, new MockHttpServletResponse());
    }
}
