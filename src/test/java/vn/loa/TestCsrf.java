package vn.loa;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Spring's {@code csrf()} of MockMvc would put a repository that keeps tokens in sessions into the place of Loa's, for
 * the rest of all tests. It leaves one of its own kind alone, so it finds one: around Loa's.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestCsrf {

    @Bean
    static BeanPostProcessor csrfTokensOfTests() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof CsrfTokenRepository tokens ? testable(tokens) : bean;
            }
        };
    }

    private static Object testable(CsrfTokenRepository tokens) {
        try {
            var kind = SecurityMockMvcRequestPostProcessors.CsrfRequestPostProcessor.class.getName()
                    + "$TestCsrfTokenRepository";
            return BeanUtils.instantiateClass(
                    Class.forName(kind).getDeclaredConstructor(CsrfTokenRepository.class), tokens);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
