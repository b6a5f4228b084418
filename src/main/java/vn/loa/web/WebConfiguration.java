package vn.loa.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final int MOST_FRAGMENTS = 2_000;
    private static final int MOST_EXPRESSIONS = 20_000;

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

    /**
     * Every fragment and every expression of all pages, read once. Thymeleaf's own caches end at 200 and 500: with so many
     * pages in use, each would push out what another needs a moment later, compiled expressions included.
     */
    @Bean
    static StandardCacheManager templateCaches(SpringTemplateEngine engine) {
        var caches = new StandardCacheManager();
        caches.setTemplateCacheMaxSize(MOST_FRAGMENTS);
        caches.setExpressionCacheMaxSize(MOST_EXPRESSIONS);
        engine.setCacheManager(caches);
        return caches;
    }

    @Bean
    static LayoutVariables layoutVariables(ThymeleafViewResolver views, Assets assets) {
        // Worked out once: the resource chain would look the same addresses up for every link of every page.
        views.addStaticVariable("assets", assets);
        return new LayoutVariables();
    }

    record LayoutVariables() {}
}
