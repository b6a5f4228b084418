package vn.loa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Gives each form that posts to a creating handler a key, in the same place where the CSRF token gets in. */
class OnceFields implements RequestDataValueProcessor {

    private static final String CREATES = OnceFields.class.getName();

    private final RequestDataValueProcessor token;
    private final Supplier<CreatingRoutes> routes;

    OnceFields(RequestDataValueProcessor token, Supplier<CreatingRoutes> routes) {
        this.token = token;
        this.routes = routes;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        if ("post".equalsIgnoreCase(method) && routes.get().matches(action)) {
            request.setAttribute(CREATES, true);
        } else {
            request.removeAttribute(CREATES);
        }
        return token.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return token.processFormFieldValue(request, name, value, type);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var hidden = token.getExtraHiddenFields(request);
        if (request.getAttribute(CREATES) == null) {
            return hidden;
        }
        var fields = new LinkedHashMap<String, String>();
        if (hidden != null) {
            fields.putAll(hidden);
        }
        fields.put(Once.FIELD, UUID.randomUUID().toString());
        return fields;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return token.processUrl(request, url);
    }
}
