package vn.loa.audit;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            CurrentAct act, ObjectProvider<TransactionManagerCustomizers> customizers) {
        var transactions = new AuditedTransactions(act);
        customizers.ifAvailable(customize -> customize.customize(transactions));
        return transactions;
    }

    @Bean
    Chains chains(JdbcClient jdbc) {
        // Not the application's clock: it measures how long a look takes.
        return new Chains(jdbc, InstantSource.system());
    }
}
