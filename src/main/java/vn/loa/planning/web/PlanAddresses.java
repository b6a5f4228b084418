package vn.loa.planning.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.loa.kernel.NotFound;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

/**
 * Takes what an address names from the address alone. Bound as a form would be, a field called "plan" would win over the
 * plan in the address.
 */
@Configuration(proxyBeanMethods = false)
class PlanAddresses implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == SectionPath.class || type == ActivityController.Path.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var variables = Objects.requireNonNull((Map<?, ?>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
        var plan = read(variables, "plan", PlanId::valueOf);
        return parameter.getParameterType() == SectionPath.class
                ? new SectionPath(plan, read(variables, "section", SectionId::valueOf))
                : new ActivityController.Path(plan, read(variables, "activity", ActivityId::valueOf));
    }

    /** What can't be an identifier names nothing. */
    private static <I> I read(Map<?, ?> variables, String name, Function<String, I> identifier) {
        try {
            return identifier.apply(String.valueOf(variables.get(name)));
        } catch (IllegalArgumentException noIdentifier) {
            throw new NotFound();
        }
    }
}
