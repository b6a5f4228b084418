package vn.loa.access;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which fields a route's form has, read from its handler; what the address names is never a field. */
final class FormFields implements Function<RouteCall, Set<String>> {

    private final Map<String, Set<String>> fields = new HashMap<>();

    FormFields(RequestMappingHandlerMapping mapping) {
        mapping.getHandlerMethods()
                .forEach((handler, method) ->
                        Routes.of(handler).forEach(route -> fields.put(route.toString(), fieldsOf(method))));
    }

    @Override
    public Set<String> apply(RouteCall call) {
        var own = new HashSet<>(fields.getOrDefault(call.mapping(), Set.of()));
        own.removeAll(call.variables().keySet());
        return own;
    }

    private static Set<String> fieldsOf(HandlerMethod method) {
        var names = new HashSet<String>();
        for (var parameter : method.getMethodParameters()) {
            if (!parameter.hasParameterAnnotation(PathVariable.class)) {
                names.addAll(fieldsOf(parameter));
            }
        }
        return names;
    }

    private static Set<String> fieldsOf(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            return Set.of(String.valueOf(parameter.getParameterName()));
        }
        return type.isRecord() && type.getRecordComponents().length > 1
                ? Set.of(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new))
                : type.isRecord() && !type.getSimpleName().endsWith("Id")
                        ? Set.of(type.getRecordComponents()[0].getName())
                        : Set.of();
    }
}
