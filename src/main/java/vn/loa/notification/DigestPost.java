package vn.loa.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.loa.notification.DigestLedger.Claim;
import vn.loa.notification.DigestLetters.Letter;

/**
 * Sends the mails of a day, some at a time. Each at most once: what a crash or an unclear answer of the mail server leaves
 * open is not sent again; only what surely was not handed over is.
 */
class DigestPost {

    private static final Logger LOG = LoggerFactory.getLogger(DigestPost.class);
    private static final int AT_ONCE = 20;

    private final DigestLedger ledger;
    private final DigestLetters letters;
    private final JavaMailSender sender;
    private final String from;

    DigestPost(DigestLedger ledger, DigestLetters letters, JavaMailSender sender, String from) {
        this.ledger = ledger;
        this.letters = letters;
        this.sender = sender;
        this.from = from;
    }

    /** Until nobody is left, or the mail server can't be reached. */
    void deliver(LocalDate day) {
        var reachable = true;
        for (var claims = ledger.claim(day, AT_ONCE); reachable && !claims.isEmpty(); ) {
            for (var claim : claims) {
                reachable = reachable && deliver(claim, day);
                if (!reachable) {
                    ledger.failed(claim, day, true);
                }
            }
            claims = reachable ? ledger.claim(day, AT_ONCE) : claims;
        }
    }

    /** Whether it makes sense to go on. */
    private boolean deliver(Claim claim, LocalDate day) {
        var letter = letters.of(claim.officer(), claim.name());
        if (letter.isEmpty()) {
            return true;
        }
        try {
            sender.send(message(claim, letter.get()));
            ledger.sent(claim, day);
        } catch (MailException | MessagingException failure) {
            if (isUnreachable(failure)) {
                LOG.warn("The mail server can't be reached; reminders will be tried again: {}", failure.getMessage());
                return false;
            }
            LOG.warn("A reminder was not taken by the mail server: {}", failure.getMessage());
            ledger.failed(claim, day, false);
        }
        return true;
    }

    /** Of a connection that never came about Spring tells the cause; of a message that failed, only the message. */
    private static boolean isUnreachable(Exception failure) {
        return failure instanceof MailAuthenticationException
                || failure instanceof MailSendException && failure.getCause() != null;
    }

    private MimeMessage message(Claim claim, Letter letter) throws MessagingException {
        var message = sender.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(claim.address());
        parts.setSubject(letter.subject());
        parts.setText(letter.plain(), letter.html());
        // RFC 3834: no answer of a machine to a machine.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
