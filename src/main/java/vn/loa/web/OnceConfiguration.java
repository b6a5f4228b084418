package vn.loa.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class OnceConfiguration implements WebMvcConfigurer {

    private final OnceKeys keys;

    OnceConfiguration(OnceKeys keys) {
        this.keys = keys;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OnceResolver(keys));
    }

    /** Spring knows one processor of forms, and Spring Security's has the place; ours goes around it. */
    @Bean
    static BeanPostProcessor formsThatCreateCarryKeys(ObjectProvider<RequestMappingHandlerMapping> handlers) {
        var routes = SingletonSupplier.of(() -> new CreatingRoutes(handlers.stream()
                .filter(mapping -> mapping.getClass() == RequestMappingHandlerMapping.class)
                .findFirst()
                .orElseThrow()));
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor token ? new OnceFields(token, routes::obtain) : bean;
            }
        };
    }
}
