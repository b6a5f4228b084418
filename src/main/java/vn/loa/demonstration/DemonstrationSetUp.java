package vn.loa.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.database.EmbeddedDatabase;
import vn.loa.kernel.Work;
import vn.loa.organization.Establishment;

/** Fills an empty embedded database before the first page is asked for; a database that somebody configured never. */
@Component
class DemonstrationSetUp implements SmartInitializingSingleton {

    /** The day on which the two-tier local government began. */
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private final ObjectProvider<EmbeddedDatabase> embedded;
    private final Establishment establishment;
    private final DemonstrationCommune commune;
    private final DemonstrationLibrary library;
    private final DemonstrationPlans plans;
    private final DemonstrationNotice notice;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemonstrationSetUp(
            ObjectProvider<EmbeddedDatabase> embedded,
            Establishment establishment,
            DemonstrationCommune commune,
            DemonstrationLibrary library,
            DemonstrationPlans plans,
            DemonstrationNotice notice,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.embedded = embedded;
        this.establishment = establishment;
        this.commune = commune;
        this.library = library;
        this.plans = plans;
        this.notice = notice;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (embedded.getIfAvailable() == null) {
            return;
        }
        if (establishment.isEmpty()) {
            Work.named("demonstration", () -> transaction.executeWithoutResult(status -> fill()));
        }
        notice.look();
    }

    void fill() {
        var staff = commune.found(TWO_TIERS);
        library.fill(staff.officer("tinh"));
        plans.fill(staff);
        jdbc.sql("insert into demonstration values (?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
