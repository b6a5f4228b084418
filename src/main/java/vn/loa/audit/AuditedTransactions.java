package vn.loa.audit;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Tells the database at the beginning of each writing transaction whose it is; the triggers note it with the changes. */
class AuditedTransactions extends JpaTransactionManager {

    private final transient CurrentAct act;

    AuditedTransactions(CurrentAct act) {
        this.act = act;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (definition.isReadOnly()) {
            return;
        }
        try {
            tell();
        } catch (RuntimeException | Error failure) {
            abandon(transaction);
            throw failure;
        }
    }

    private void tell() {
        var source = getDataSource();
        if (source == null) {
            throw new IllegalStateException("transactions without a database");
        }
        new JdbcTemplate(source).queryForObject("select set_config('loa.act', ?, true)", String.class, act.json());
    }

    /** Whoever began a transaction and failed is not asked to end it; its connection would never come back. */
    private void abandon(Object transaction) {
        try {
            doRollback(new DefaultTransactionStatus(null, transaction, true, false, false, false, false, null));
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }
}
