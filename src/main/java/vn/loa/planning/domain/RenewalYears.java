package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Sentence;
import vn.loa.checks.Span;

/** The years and days of the earlier plan become those of the new one; periods, laws and what is past stay. */
final class RenewalYears implements RenewalRule {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    private static final Pattern MONTH = Pattern.compile(
            "(?iu)(?:tháng\\s+\\d{1,2}\\s*(?:[/-]|,?\\s*năm\\s)\\s*|(?<![\\d/.-])(?:0?[1-9]|1[0-2])/)$");
    private static final Pattern QUARTER =
            Pattern.compile("(?iu)quý\\s+(?:I{1,3}|IV|0?[1-4])\\s*(?:[/-]|,?\\s*năm\\s)\\s*$");
    private static final Pattern YEAR_WORD = Pattern.compile("(?iu)(?<!\\p{L})năm\\s+$");

    /** A bare number is a year only where the phrase ends with it. */
    private static final Pattern ENDS = Pattern.compile("^\\s*(?:$|[.,;:)\\]”\"–-]).*", Pattern.DOTALL);

    private static final Pattern NUMBER_AFTER = Pattern.compile("^\\s?/.*", Pattern.DOTALL);
    private static final Pattern PERIOD_BEFORE = Pattern.compile(
            "(?iu)(?:20\\d{2}\\s*[-–—]\\s*(?:năm\\s+)?|20\\d{2}\\s*,\\s*(?:năm\\s+)?|từ\\s+(?:đầu\\s+)?năm\\s+20\\d{2}\\s+(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?(?:năm\\s+)?|(?:giai đoạn|nhiệm kỳ|thời kỳ|khóa)[^;.]{0,40})$");
    private static final Pattern PERIOD_AFTER = Pattern.compile(
            "(?iu)^\\s*(?:[-–—]\\s*(?:năm\\s+)?20\\d{2}|,\\s*(?:năm\\s+)?20\\d{2}|(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?(?:năm\\s+)?20\\d{2}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** A law goes by its year; what was decided, or holds since, stays so. */
    private static final Pattern FACT_BEFORE = Pattern.compile(
            "(?:(?:Bộ luật|Luật|Hiến pháp|Pháp lệnh)\\s[^;.]*năm\\s+|(?iu:hiệu lực|kể từ|thi hành|thành lập|ban hành|ký|phê duyệt|thông qua|công bố|sửa đổi|bổ sung|số\\s\\S+)\\s+(?iu:(?:từ\\s+|vào\\s+)?(?:ngày\\s+|tháng\\s+|năm\\s+)?)[\\d/.\\s-]*(?iu:(?:tháng\\s+\\d{1,2}\\s+)?(?:năm\\s+)?))$");

    private static final Pattern MILESTONE = Pattern.compile(
            "(?iu)(?:đến|tới|trước|sau|từ|định hướng|tầm nhìn)\\s+(?:hết\\s+|cuối\\s+|đầu\\s+)?năm\\s+$");
    private static final Pattern DEADLINE =
            Pattern.compile("(?iu)(?:trước|chậm nhất|hạn|đến|hoàn thành|xong)(?!\\p{L})[^;.]{0,30}$");

    private static final Pattern COMPARES =
            Pattern.compile("(?iu)(?<!\\p{L})(?:so với|cùng kỳ|so sánh với|hơn năm|bằng năm)(?!\\p{L})");
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:kết quả|tổng kết|sơ kết|đánh giá|kinh nghiệm|hạn chế|tồn tại|khắc phục|đạt được|chỉ số|xếp hạng|vừa qua|phát huy|tiếp nối)(?!\\p{L})");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern TIMES = Pattern.compile("(?iu)(?:\\d{1,2}\\s?[/.-]\\s?){0,2}20\\d{2}");

    private final int earlier;
    private final int year;

    RenewalYears(int earlier, int year) {
        this.earlier = earlier;
        this.year = year;
    }

    @Override
    public List<RenewalProposal> propose(Manuscript copy) {
        var proposals = new ArrayList<RenewalProposal>();
        for (var passage : copy.passages()) {
            if (passage.text().contains("20")) {
                propose(passage, copy, proposals);
            }
        }
        return proposals;
    }

    private void propose(Passage passage, Manuscript copy, List<RenewalProposal> proposals) {
        var found = YEAR.matcher(passage.text());
        while (found.find()) {
            var span = new Span(found.start(), found.end());
            boolean cited = copy.citations().stream()
                    .anyMatch(citation ->
                            citation.passage() == passage && citation.span().overlaps(span));
            if (!cited) {
                propose(passage, span, proposals);
            }
        }
    }

    private void propose(Passage passage, Span span, List<RenewalProposal> proposals) {
        var text = passage.text();
        int said = Integer.parseInt(span.of(text));
        var sentence = Sentence.around(text, span);
        var before = text.substring(sentence.from(), span.from());
        var after = text.substring(span.to());
        if (Math.abs(said - earlier) > 1 || stays(before, after) || !isTime(said, before, after)) {
            return;
        }
        if (said == earlier || said > earlier && !MILESTONE.matcher(before).find()) {
            move(passage, span, before, "year", proposals);
        } else if (said < earlier) {
            lookBack(passage, span, sentence.of(text), before, proposals);
        }
    }

    private static boolean stays(String before, String after) {
        return NUMBER_AFTER.matcher(after).matches()
                || PERIOD_BEFORE.matcher(before).find()
                || PERIOD_AFTER.matcher(after).matches()
                || FACT_BEFORE.matcher(before).find();
    }

    private boolean isTime(int said, String before, String after) {
        return RenewalDay.before(before).isPresent()
                || MONTH.matcher(before).find()
                || QUARTER.matcher(before).find()
                || YEAR_WORD.matcher(before).find()
                || said == earlier && ENDS.matcher(after).matches();
    }

    /** The year before the earlier one: what it is compared with moves along, what is told of it has other figures now. */
    private void lookBack(Passage passage, Span span, String sentence, String before, List<RenewalProposal> proposals) {
        if (COMPARES.matcher(sentence).find()) {
            move(passage, span, before, "year.compared", proposals);
        } else if (LOOKS_BACK.matcher(sentence).find()) {
            if (FIGURE.matcher(TIMES.matcher(sentence).replaceAll("")).find()) {
                proposals.add(proposal(
                        passage, span, null, RenewalSentences.say("year.figures", span.of(passage.text()), earlier)));
            } else {
                move(passage, span, before, "year.back", proposals);
            }
        } else if (DEADLINE.matcher(before).find()) {
            move(passage, span, before, "year", proposals);
        }
    }

    private void move(Passage passage, Span span, String before, String key, List<RenewalProposal> proposals) {
        int said = Integer.parseInt(span.of(passage.text()));
        int moved = said + year - earlier;
        var date = RenewalDay.before(before);
        if (date.isEmpty()) {
            proposals.add(proposal(passage, span, String.valueOf(moved), RenewalSentences.say(key, said, moved)));
            return;
        }
        var day = RenewalDay.in(moved, date.get());
        boolean leap = !date.get().isValidYear(moved);
        var whole = leap ? new Span(span.from() - before.length() + before.lastIndexOf("29"), span.to()) : span;
        var words = whole.of(passage.text()).replace(String.valueOf(said), String.valueOf(moved));
        proposals.add(proposal(passage, whole, leap ? "28" + words.substring(2) : words, RenewalDay.told(day)));
    }

    private RenewalProposal proposal(Passage passage, Span span, @Nullable String after, String reason) {
        return RenewalProposal.of(
                RenewalKind.YEAR, passage, span, after, reason, RenewalSentences.say("source.plan", earlier));
    }
}
