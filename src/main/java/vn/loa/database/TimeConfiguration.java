package vn.loa.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/** A page that can't be had in a few seconds is told so. The limits stand in application.yaml. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TimeConfiguration {

    @Bean
    LoanWatch loanWatch() {
        return new LoanWatch();
    }

    @Bean
    static TimedDataSources timedDataSources(ObjectProvider<LoanWatch> watch) {
        return new TimedDataSources(watch);
    }

    @Bean
    FilterRegistrationBean<DatabaseTimeFilter> databaseTimeFilter(
            @Value("${loa.database.time-per-request}") Duration limit) {
        var filter = new FilterRegistrationBean<>(new DatabaseTimeFilter(limit));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    /** Before all others, which may wrap the pool in something that is none. */
    record TimedDataSources(ObjectProvider<LoanWatch> watch) implements BeanPostProcessor, PriorityOrdered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource pool ? new TimedDataSource(pool, watch.getObject()) : bean;
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }
}
