package vn.loa.organization.web;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessConfiguration implements WebMvcConfigurer {

    private final DeclaredAccess access;

    AccessConfiguration(DeclaredAccess access) {
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // After what prepares the page, so that a refusal is drawn with the officer's name in the bar.
        registry.addInterceptor(access).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentOfficerResolver());
    }

    /** A handler that forgot to say who may call it stops the start, not the first officer who comes by. */
    @Bean
    static SmartInitializingSingleton everyHandlerDeclaresAccess(
            RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return () -> requestMappingHandlerMapping.getHandlerMethods().values().stream()
                .filter(method -> !DeclaredAccess.isDeclared(method))
                .findAny()
                .ifPresent(method -> {
                    throw new IllegalStateException(
                            method + " needs one of @Requires, @SignedIn and @OpenToAll: who may call it?");
                });
    }
}
