package vn.loa.audit;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
}
