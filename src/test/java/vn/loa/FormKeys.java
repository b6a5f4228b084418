package vn.loa;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.loa.web.Once;

/** Lets MockMvc send with every form a key of its own, as a browser does; a test that names one sends that. */
@TestConfiguration(proxyBeanMethods = false)
public class FormKeys {

    @Bean
    static MockMvcBuilderCustomizer formsCarryKeys() {
        return builder -> builder.defaultRequest(request(HttpMethod.GET, "/").with(FormKeys::drawn));
    }

    private static MockHttpServletRequest drawn(MockHttpServletRequest request) {
        if ("POST".equals(request.getMethod()) && request.getParameter(Once.FIELD) == null) {
            request.addParameter(Once.FIELD, UUID.randomUUID().toString());
        }
        return request;
    }
}
