package vn.loa.reporting.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.reporting.ReportStatus;
import vn.loa.web.Days;

/** Says in Vietnamese how reports stand. */
@Component
class ReportWording {

    private final MessageSource messages;

    ReportWording(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Days.VIETNAMESE);
    }

    /** "Báo cáo quý I năm 2026". */
    String name(boolean consolidates, String label) {
        var period = label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        return say(consolidates ? "report.name.consolidated" : "report.name", period);
    }

    /** "15/12/2025 - 14/03/2026". */
    String period(LocalDate begins, LocalDate closing) {
        return say("report.period", Days.day(begins), Days.day(closing));
    }

    String status(ReportStatus status, boolean late) {
        return say(late ? "report.status.late." + status : "report.status." + status);
    }

    static String tone(ReportStatus status, boolean late) {
        return switch (status) {
            case ACCEPTED, LOCKED -> "ok";
            case SUBMITTED -> "info";
            case OPEN -> late ? "late" : "";
            case RETURNED, CORRECTING -> late ? "late" : "warn";
        };
    }

    static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(Days.VIETNAMESE).format(number);
    }
}
