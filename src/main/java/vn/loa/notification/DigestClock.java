package vn.loa.notification;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.loa.kernel.Work;
import vn.loa.web.Days;

/** Sees to it that the mails of the day go out once the hour has come; without a mail server there are none. */
@Component
class DigestClock {

    private static final Logger LOG = LoggerFactory.getLogger(DigestClock.class);

    private final DigestLedger ledger;
    private final DigestLetters letters;
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final int hour;
    private final Clock clock;

    DigestClock(
            DigestLedger ledger,
            DigestLetters letters,
            ObjectProvider<JavaMailSender> sender,
            @Value("${loa.mail.from}") String from,
            @Value("${loa.mail.hour}") int hour,
            Clock clock) {
        this.ledger = ledger;
        this.letters = letters;
        this.sender = sender;
        this.from = from;
        this.hour = hour;
        this.clock = clock;
    }

    boolean sendsMail() {
        return sender.getIfAvailable() != null;
    }

    int hour() {
        return hour;
    }

    @Scheduled(initialDelayString = "${loa.mail.every}", fixedDelayString = "${loa.mail.every}")
    void look() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Days.VIETNAM);
        var mail = sender.getIfAvailable();
        if (mail == null || now.getHour() < hour) {
            return;
        }
        try {
            Work.named("notification", () -> new DigestPost(ledger, letters, mail, from).deliver(now.toLocalDate()));
        } catch (DataAccessException unreachable) {
            LOG.warn("Reminders could not be sent now; it will be tried again: {}", unreachable.toString());
        }
    }
}
