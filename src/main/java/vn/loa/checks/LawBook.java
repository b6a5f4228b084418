package vn.loa.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.RegistryChanged;
import vn.loa.documents.AbbreviationSource;

/** What the registries say now, kept in memory, for a plan is checked each time a line is saved. */
@Component
public class LawBook {

    private static final Logger LOG = LoggerFactory.getLogger(LawBook.class);
    private static final int SECONDS = 10;

    private final Catalog catalog;
    private final AbbreviationSource abbreviations;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private volatile @Nullable Law known;

    LawBook(Catalog catalog, AbbreviationSource abbreviations, TaskScheduler scheduler, Clock clock) {
        this.catalog = catalog;
        this.abbreviations = abbreviations;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    public Law current() {
        var law = known;
        return law == null ? read() : law;
    }

    /** What this instance changes counts at once; nobody waits for it. */
    @EventListener
    void registryChanged(RegistryChanged change) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.schedule(LawBook.this::renew, clock.instant());
            }
        });
    }

    /** What another instance changed counts after a few seconds. Reading goes on beside the work of officers. */
    @Scheduled(fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
    void renew() {
        try {
            read();
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn(
                    "The registries could not be read; plans are checked by what they said before: {}",
                    unreachable.toString());
        }
    }

    private Law read() {
        var law = new Law(
                catalog.everyLegalDocument(),
                catalog.changedNames(),
                catalog.areaNames(),
                catalog.reportPeriods(LocalDate.now(clock).getYear()),
                abbreviations.today());
        known = law;
        return law;
    }
}
