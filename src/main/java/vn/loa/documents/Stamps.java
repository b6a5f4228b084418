package vn.loa.documents;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Stamp;

/** Gathers the lines that a digital signature leaves in the text of a file. */
final class Stamps {

    private static final Pattern ISO_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}:\\d{2})\\s?([+-]\\d{2}):?(\\d{2})");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\s+(\\d{2}:\\d{2}:\\d{2})(?:\\s*([+-]\\d{2}):?(\\d{2}))?");
    private static final Pattern SIGNED =
            Pattern.compile("([^<>]{2,100})<\\s*([^<>@\\s]{1,80}@[^<>@\\s]{1,80})\\s*>\\s*đã ký.*");
    private static final Pattern SIGNER =
            Pattern.compile("(?:Người ký|Người ký số bản gốc|Ký bởi|Được ký bởi|Signed by)\\s*:\\s*(.{2,100})");
    private static final Pattern EMAIL = Pattern.compile("(?i:e-?mail|thư điện tử)\\s*:\\s*(\\S+@\\S+)");
    private static final Pattern SIGNED_AT =
            Pattern.compile("(?:Thời gian ký|Ngày ký|Ký ngày|Giờ ký)\\s*:\\s*(.{8,60})");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:Cơ quan|Tổ chức|Chức vụ|Lý do|Đơn vị)\\s*:.{0,120}|Việt Nam|Signature Valid.*|.*đã ký lên văn bản này!?");
    private static final ZoneOffset HERE = ZoneOffset.ofHours(7);

    private final List<Stamp> found = new ArrayList<>();
    private final Original original;
    private @Nullable String signer;
    private @Nullable String email;
    private @Nullable OffsetDateTime time;
    private boolean open;

    Stamps(Original original) {
        this.original = original;
    }

    /** Takes a line if it belongs to a stamp. */
    boolean take(String text, int paragraph) {
        if (!isPart(text)) {
            close();
            return false;
        }
        open = true;
        original.leaveOut(text);
        original.trace("signatures." + found.size(), paragraph);
        return true;
    }

    List<Stamp> found() {
        close();
        return found;
    }

    private boolean isPart(String text) {
        var signed = SIGNED.matcher(text);
        if (signed.matches()) {
            signer = signed.group(1).strip();
            email = signed.group(2);
            return true;
        }
        var name = SIGNER.matcher(text);
        if (name.matches()) {
            if (signer != null) {
                close();
            }
            signer = name.group(1).strip();
            return true;
        }
        var address = EMAIL.matcher(text);
        if (address.matches() && open) {
            email = address.group(1);
            return true;
        }
        var at = SIGNED_AT.matcher(text);
        var moment = time(at.matches() ? at.group(1) : text);
        if (moment != null) {
            time = moment;
            return true;
        }
        return open && ABOUT.matcher(text).matches();
    }

    private void close() {
        if (open && signer != null) {
            found.add(new Stamp(signer, email, time));
        }
        open = false;
        signer = null;
        email = null;
        time = null;
    }

    private static @Nullable OffsetDateTime time(String text) {
        try {
            var iso = ISO_TIME.matcher(text.strip());
            if (iso.matches()) {
                return OffsetDateTime.parse(iso.group(1) + "T" + iso.group(2) + iso.group(3) + ":" + iso.group(4));
            }
            var written = TIME.matcher(text.strip());
            if (written.matches()) {
                var day = Dates.of(written.group(1), written.group(2), written.group(3));
                var zone = written.group(5) == null ? HERE : ZoneOffset.of(written.group(5) + ":" + written.group(6));
                return day == null
                        ? null
                        : day.atTime(java.time.LocalTime.parse(written.group(4)))
                                .atOffset(zone);
            }
        } catch (DateTimeException noSuchTime) {
            return null;
        }
        return null;
    }
}
