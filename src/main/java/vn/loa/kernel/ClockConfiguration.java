package vn.loa.kernel;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; its days are the days of Việt Nam. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    public static Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
