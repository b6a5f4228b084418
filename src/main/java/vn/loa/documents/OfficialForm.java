package vn.loa.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanDocument.Stamp;

/**
 * The words that the form of Nghị định 30/2020/NĐ-CP, Phụ lục I puts around a plan's own words. Word, PDF and screen all take
 * them from here, so that they can't differ.
 */
record OfficialForm(OfficialPaper paper) {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String RECIPIENTS = "Nơi nhận:";
    static final String UNFILLED = "…";

    private static final String ADDRESS = "Kính gửi:";

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";
    private static final Pattern BASIS = Pattern.compile("(?i)(?U)căn cứ\\b.*|(thực hiện|theo|xét)\\b.*;");
    private static final Pattern ENDED = Pattern.compile(".*[.;:,!?…/]\\s*");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n\t]]");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    OfficialForm(PlanDocument plan) {
        this(OfficialPaper.plan(plan));
    }

    PlanDocument document() {
        return paper.text();
    }

    /** Tên loại. */
    String kind() {
        return paper.kind().title();
    }

    /** Kính gửi: one on its line, several below it; none for a plan. */
    List<String> addressees() {
        var to = paper.addressees();
        if (to.size() < 2) {
            return to.stream().map(one -> ADDRESS + " " + one).toList();
        }
        var lines = new ArrayList<String>();
        lines.add(ADDRESS);
        for (int index = 0; index < to.size(); index++) {
            lines.add("- " + to.get(index) + (index < to.size() - 1 ? ";" : "."));
        }
        return lines;
    }

    /** The issuing body in capitals; a people's committee's own name on a line of its own. */
    List<String> issuer() {
        var issuer = document().header().issuer();
        if (issuer == null) {
            return List.of(UNFILLED);
        }
        var capitals = capitals(issuer).replace("UỶ BAN", "ỦY BAN");
        return capitals.startsWith(COMMITTEE + " ")
                ? List.of(COMMITTEE, capitals.substring(COMMITTEE.length()).strip())
                : List.of(capitals);
    }

    /** Number and symbol; before issue there is only the symbol. */
    String number() {
        var number = document().header().number();
        if (number != null) {
            return "Số: " + DocumentNumber.written(number);
        }
        var issuer = issuer().get(0);
        return "Số: " + UNFILLED + "/" + paper.kind().symbol() + "-"
                + (issuer.startsWith(COMMITTEE) ? "UBND" : UNFILLED);
    }

    String placeAndDate() {
        var place = document().header().place();
        return (place == null ? UNFILLED : place) + ", "
                + inWords(document().header().date());
    }

    /** Days below ten and the months January and February carry a nought, March does not: so the decree has it. */
    private static String inWords(@Nullable LocalDate date) {
        if (date == null) {
            return "ngày " + UNFILLED + " tháng " + UNFILLED + " năm " + UNFILLED;
        }
        var month = date.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(date.getDayOfMonth(), month < 3 ? "0" + month : "" + month, date.getYear());
    }

    String subject() {
        var title = document().header().title();
        return title == null ? UNFILLED : title;
    }

    /** What the document is called where there is only one line: a file's title, a window's title. */
    String name() {
        return paper.kind().inWords() + " " + subject().substring(0, 1).toLowerCase(Locale.ROOT)
                + subject().substring(1);
    }

    String author() {
        var issuer = document().header().issuer();
        return issuer == null ? UNFILLED : printable(issuer);
    }

    static boolean isBasis(Line line) {
        return line.marker() == null && BASIS.matcher(line.text()).matches();
    }

    /** A legal basis ends with a semicolon, the last one with a full stop; marks that are there are left alone. */
    static String basis(Line line, @Nullable Line next) {
        var text = line.text();
        if (ENDED.matcher(text).matches()) {
            return text;
        }
        return text + (next != null && isBasis(next) ? ";" : ".");
    }

    static String words(Line line) {
        return line.marker() == null ? line.text() : line.marker() + " " + line.text();
    }

    /** The heading with its number: {@code I.} and {@code 1.} with a dot, {@code a)} with a bracket. */
    static String heading(Section section, int depth) {
        var number = section.number();
        var title = depth == 1 && isRoman(number) ? capitals(section.title()) : section.title();
        if (number == null || number.isBlank()) {
            return title;
        }
        var closing = Character.isLowerCase(number.charAt(0)) ? ")" : ".";
        return (number + closing + " " + title).strip();
    }

    private static boolean isRoman(@Nullable String number) {
        return number != null && ROMAN.matcher(number).matches();
    }

    /** The lines of Nơi nhận, the last one ended with a full stop. */
    List<String> recipients() {
        var lines = new ArrayList<String>();
        for (var recipient : document().recipients()) {
            var last = lines.size() == document().recipients().size() - 1;
            var note = recipient.note() == null ? "" : " (" + recipient.note() + ")";
            lines.add("- " + recipient.name() + note + (last ? "." : ";"));
        }
        return lines;
    }

    /** Authority and post of the one who signs, each line in capitals as written. */
    List<String> signing() {
        var header = document().header();
        return Stream.of(header.signingAuthority(), header.signerPosition())
                .filter(text -> text != null && !text.isBlank())
                .flatMap(String::lines)
                .map(String::strip)
                .toList();
    }

    /** The digital signature of the paper this text was read from, told as such: this document itself carries none. */
    static List<String> stamp(Stamp stamp) {
        var lines = new ArrayList<String>();
        lines.add("Người ký số bản gốc: " + stamp.signer());
        if (stamp.email() != null) {
            lines.add("Email: " + stamp.email());
        }
        if (stamp.time() != null) {
            lines.add("Thời gian ký: " + stamp.time().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        }
        return lines;
    }

    /** What stands behind the signature: the activity table first, then the other appendices. */
    List<Attachment> attachments() {
        var activities = document().activities().stream()
                .filter(activity -> activity.place() == ActivityPlace.APPENDIX)
                .toList();
        var count = document().appendices().size() + (activities.isEmpty() ? 0 : 1);
        var attachments = new ArrayList<Attachment>();
        if (!activities.isEmpty()) {
            attachments.add(activityTable(activities, label(count, 1)));
        }
        for (var appendix : document().appendices()) {
            attachments.add(Attachment.of(appendix, label(count, attachments.size() + 1)));
        }
        return attachments;
    }

    /** The activity table as rows of plain text; none if the plan has no activities of its appendix. */
    Optional<Appendix> activityAppendix() {
        var activities = document().activities().stream()
                .filter(activity -> activity.place() == ActivityPlace.APPENDIX)
                .toList();
        if (activities.isEmpty()) {
            return Optional.empty();
        }
        var table = activityTable(activities, label(1, 1));
        var rows = table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> String.join("\n", cell))
                        .toList())
                .toList();
        return Optional.of(new Appendix(table.title() == null ? "" : table.title(), rows));
    }

    private Attachment activityTable(List<Activity> activities, String label) {
        var year = document().header().year();
        var title = "DANH MỤC NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH" + (year == null ? "" : " NĂM " + year);
        return new Attachment(label, title, true, new ActivityTable(activities).rows());
    }

    /** The number of the plan an appendix belongs to is left open: on an electronic document nobody fills it in. */
    String belonging() {
        return "(Kèm theo " + paper.kind().inWords() + " số " + UNFILLED + " ngày " + UNFILLED + " của "
                + (document().header().issuer() == null
                        ? UNFILLED
                        : document().header().issuer()) + ")";
    }

    private static String label(int count, int number) {
        return count == 1 ? "Phụ lục" : "Phụ lục " + roman(number);
    }

    private static String roman(int number) {
        var tens = "X".repeat(number / 10);
        return tens
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }

    /** Without the control characters and half characters that neither HTML nor Word's XML can hold. */
    static String printable(String text) {
        return text.chars().allMatch(OfficialForm::isPlain)
                ? text
                : UNPRINTABLE.matcher(text).replaceAll("");
    }

    /** Nearly every text is nothing else, and a pattern takes ten times as long to say so. */
    private static boolean isPlain(int letter) {
        return letter >= ' ' && letter < 0x7F || letter > 0x9F && letter < Character.MIN_SURROGATE || letter == '\n';
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
