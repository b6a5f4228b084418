package vn.loa.checks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loa.documents.Words;

/** The paper that a plan was read from, parted as every such paper is: letterhead, text, tail. */
public final class Sheet {

    /**
     * A paragraph of the paper.
     *
     * @param number counted from 0
     */
    public record Paragraph(int number, String text) {

        public Spot spot() {
            return new Spot("original", String.valueOf(number));
        }
    }

    private static final Pattern KIND = Pattern.compile(
            "(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN|HƯỚNG DẪN|THÔNG BÁO)(?:[ :].*)?|Kế hoạch\\s*:?");
    private static final Pattern TEXT = Pattern.compile(
            "(?:PHẦN\\s|Phần\\s|[IA1][.)/]\\s?|Căn cứ|Thực hiện|Triển khai|Nhằm|Để|Theo|Xét|Tiếp tục).*");
    private static final Pattern ATTACHED = Pattern.compile(
            "\\(?\\s*(?:Ban hành\\s+)?kèm theo (?:Quyết định|Công văn|Nghị quyết|Tờ trình|Thông báo)\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RECIPIENTS =
            Pattern.compile("nơi nhận\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEHIND = Pattern.compile("KẾ HOẠCH|Kế hoạch|PHỤ LỤC.*|Phụ lục(?:\\s[IVX\\d]+)?");
    private static final Pattern OTHERS = Pattern.compile(
            "ĐẢNG CỘNG SẢN|ĐẢNG (?:BỘ|ỦY|UỶ)|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)(?!\\p{L})|MẶT TRẬN TỔ QUỐC|MTTQ|ĐOÀN THANH NIÊN|HỘI LIÊN HIỆP|LIÊN ĐOÀN LAO ĐỘNG");

    /** How far down the text may begin. */
    private static final int HEAD = 40;

    private final List<Paragraph> paragraphs;
    private final int text;
    private final boolean named;

    private Sheet(List<Paragraph> paragraphs, int text, boolean named) {
        this.paragraphs = paragraphs;
        this.text = text;
        this.named = named;
    }

    public static Sheet of(Manuscript plan) {
        var original = plan.original();
        var paragraphs = IntStream.range(0, original.size())
                .mapToObj(i -> new Paragraph(i, original.get(i).strip()))
                .toList();
        for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
            var text = paragraphs.get(i).text();
            if (KIND.matcher(text).matches()) {
                return new Sheet(paragraphs, i, true);
            }
            if (TEXT.matcher(text).matches() || isSubject(text, plan)) {
                return new Sheet(paragraphs, i, false);
            }
        }
        return new Sheet(paragraphs, 0, false);
    }

    /** What stands above the title. */
    public List<Paragraph> letterhead() {
        return paragraphs.subList(0, text);
    }

    /** Whether it says what kind of document it is. */
    public boolean isNamed() {
        return named;
    }

    /** Whether it belongs to another document, which bears number, date and signature. */
    public boolean isAttached() {
        return paragraphs.stream()
                .limit(HEAD)
                .anyMatch(paragraph -> ATTACHED.matcher(paragraph.text()).matches());
    }

    /** What stands from "Nơi nhận" on to the next title; nothing if it doesn't say who gets it. */
    public List<Paragraph> tail() {
        int end = paragraphs.size();
        for (int i = end - 1; i >= text; i--) {
            var words = paragraphs.get(i).text();
            if (RECIPIENTS.matcher(words).matches()) {
                return paragraphs.subList(i, end);
            }
            end = BEHIND.matcher(words).matches() ? i : end;
        }
        return List.of();
    }

    /** Whether a state body issues it; the Party and the Fatherland Front have forms of their own. */
    public boolean isOfState() {
        return letterhead().stream()
                .noneMatch(paragraph -> OTHERS.matcher(paragraph.text()).find());
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    private static boolean isSubject(String text, Manuscript plan) {
        var title = plan.document().header().title();
        return title != null && Words.count(text) > 3 && Words.of(title).startsWith(Words.of(text));
    }
}
