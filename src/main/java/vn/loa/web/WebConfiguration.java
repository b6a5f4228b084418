package vn.loa.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<Viewers> viewers;

    WebConfiguration(ObjectProvider<Viewers> viewers) {
        this.viewers = viewers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PageInterceptor(viewers));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ShapelessLetters());
        registry.addConverter(new WrittenDay());
    }

    @Bean
    static Assets assets() {
        return Assets.bundled();
    }

    @Bean
    static LayoutVariables layoutVariables(ThymeleafViewResolver views, Assets assets) {
        // Worked out once: the resource chain would look the same addresses up for every link of every page.
        views.addStaticVariable("assets", assets);
        return new LayoutVariables();
    }

    record LayoutVariables() {}
}
