package vn.loa.organization.web;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.OpenToAll;
import vn.loa.organization.domain.Standings;

/** An officer comes in with a key that a device holds: it has asked for a fingerprint or a number, so no password. */
@Controller
class PasskeySignInController {

    private static final String PATH = Doorway.SIGN_IN + "/passkey";
    private static final String CHALLENGE = PasskeySignInController.class.getName() + ".challenge";
    private static final int CHALLENGE_BYTES = 32;

    private final PasskeyCeremony ceremony;
    private final Standings standings;
    private final Entrance entrance;
    private final Interruptions interruptions;
    private final SecureRandom random = new SecureRandom();

    PasskeySignInController(
            PasskeyCeremony ceremony, Standings standings, Entrance entrance, Interruptions interruptions) {
        this.ceremony = ceremony;
        this.standings = standings;
        this.entrance = entrance;
        this.interruptions = interruptions;
    }

    /** The challenge stands in the session and is good for one answer. */
    @PostMapping(path = PATH + "/challenge", produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenToAll
    @ResponseBody
    String challenge(HttpServletRequest request) {
        var origin = ceremony.origin(request).orElseThrow(NotFound::new);
        var challenge = new byte[CHALLENGE_BYTES];
        random.nextBytes(challenge);
        interruptions.hold(request);
        request.getSession().setAttribute(CHALLENGE, Base64.getEncoder().encodeToString(challenge));
        return ceremony.request(origin, challenge);
    }

    @PostMapping(PATH)
    @OpenToAll
    String signIn(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var officer = officer(answer, request).flatMap(standings::of);
        if (officer.isEmpty()) {
            flash.addFlashAttribute("error", "passkey.unknown");
            return "redirect:" + Doorway.SIGN_IN;
        }
        entrance.admit(officer.get(), request, response);
        return "redirect:" + Doorway.back(next);
    }

    private Optional<OfficerId> officer(String answer, HttpServletRequest request) {
        var origin = ceremony.origin(request);
        var session = request.getSession(false);
        if (origin.isEmpty() || session == null || !(session.getAttribute(CHALLENGE) instanceof String challenge)) {
            return Optional.empty();
        }
        session.removeAttribute(CHALLENGE);
        try {
            var user = ceremony.prove(origin.get(), Base64.getDecoder().decode(challenge), answer);
            return Optional.of(PasskeyRecords.officer(user.getId()));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
