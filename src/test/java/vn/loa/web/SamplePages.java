package vn.loa.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Lets tests have pages of their own, in {@code samples}. */
@Configuration(proxyBeanMethods = false)
class SamplePages {

    @Bean
    static SpringResourceTemplateResolver sampleTemplates() {
        var samples = new SpringResourceTemplateResolver();
        samples.setPrefix("classpath:/samples/");
        samples.setSuffix(".html");
        samples.setTemplateMode(TemplateMode.HTML);
        samples.setCharacterEncoding("UTF-8");
        samples.setCheckExistence(true);
        samples.setOrder(100);
        return samples;
    }
}
