package vn.loa.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.kernel.Work;
import vn.loa.organization.ActingOfficer;

/** Who does what from where at this moment, in the words that the triggers read. */
@Component
class CurrentAct {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ActingOfficer officer;

    CurrentAct(ActingOfficer officer) {
        this.officer = officer;
    }

    String json() {
        var act = new LinkedHashMap<String, String>();
        officer.current().ifPresent(id -> act.put("officer", id.toString()));
        var request = request();
        address().ifPresent(address -> act.put("address", address));
        act.put("action", request.map(CurrentAct::route).or(Work::name).orElse("background"));
        return JSON.writeValueAsString(act);
    }

    /** From where the request under way comes. */
    static Optional<String> address() {
        return request().map(HttpServletRequest::getRemoteAddr);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                        .filter(request -> !request.getMethod().isEmpty())
                : Optional.empty();
    }

    /** A filter answers some requests before any handler is chosen; those have no pattern. */
    private static String route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " "
                + (pattern == null ? request.getRequestURI() : Actions.plain(pattern.toString()));
    }
}
