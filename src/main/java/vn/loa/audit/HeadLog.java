package vn.loa.audit;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the chains' heads into the log, at the start and once an hour: whoever cuts off an end can't reach it there. */
@Component
class HeadLog {

    private static final Logger log = LoggerFactory.getLogger(HeadLog.class);

    private final Chains chains;

    HeadLog(Chains chains) {
        this.chains = chains;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void write() {
        log.info("Heads of the audit's chains: {}", chains.heads());
    }
}
