package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.loa.organization.OpenToAll;

/** Tells whoever found a hole whom to write to, as RFC 9116 has it. */
@Controller
class SecurityContactController {

    // RFC 9116 §2.5.5 wants less than a year. The answer is made anew each time, so it is never stale.
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final String contact;
    private final Clock clock;

    SecurityContactController(@Value("${loa.security-contact:}") String contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @OpenToAll
    @ResponseBody
    String show(HttpServletRequest request) {
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: vi, en
                """.formatted(
                        contact.isBlank() ? mailbox(request.getServerName()) : contact,
                        clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS));
    }

    /** The mailbox that RFC 2142 §4 sets aside for this at every domain. */
    private static String mailbox(String host) {
        return "mailto:security@" + host;
    }
}
