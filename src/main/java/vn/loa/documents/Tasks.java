package vn.loa.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who a sentence gives a task to: "Đề nghị các đoàn thể xã tổ chức …", "Phòng Kinh tế chủ trì …". */
final class Tasks {

    private static final List<String> ACTORS = Vocabulary.phrases("actor.begin");
    private static final List<String> TASKS = Vocabulary.phrases("task.begin");
    private static final Pattern ASKING = Pattern.compile(
            "^(?:" + String.join("|", Vocabulary.written("actor.asked")) + ")\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DOUBLED = Pattern.compile("(?<!\\p{L})(\\p{L}+)\\s+\\1$");
    private static final Pattern DUTY = Pattern.compile(
            "\\s+(?:là (?:cơ quan|đơn vị|đầu mối|bộ phận)|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ)(?!\\p{L})");
    private static final Pattern OF = Pattern.compile("\\s(?:của|đối với)\\s+");
    private static final Pattern REPORT_TO = Pattern.compile(
            "(?:báo cáo|gửi|về|cho|trình)\\s+((?:UBND|HĐND|[ỦU][ỷy] ban|Uỷ ban|[Pp]hòng|Sở|Bộ|[Cc]hủ tịch|[Vv]ăn phòng|Đảng [ủu][ỷy]|Đảng uỷ|[Tt]hường trực|Ban|Huyện ủy|Tỉnh ủy|Trung tâm|[Gg]iám đốc|[Ll]ãnh đạo)(?![\\p{L}])[^,.;:()/]{0,70})");
    private static final Pattern REPORT_END = Pattern.compile(
            "\\s(?:kết quả|tình hình|về|để|trước|theo|tổng hợp|định kỳ|qua|xem xét|và|biết|thông qua|đúng|chậm nhất|vào)(?!\\p{L}).*$");
    private static final int LONGEST_ACTOR_WORDS = 26;

    private Tasks() {}

    static boolean isActor(String title) {
        var words = Words.of(ASKING.matcher(title).replaceFirst(""));
        return Words.begin(words, ACTORS) && !Words.begin(words, TASKS);
    }

    /** The actor in a heading like "Trách nhiệm của Phòng Kinh tế"; the heading itself if it is one. */
    static @Nullable String unit(String title) {
        if (isActor(title)) {
            return title;
        }
        var of = OF.matcher(title);
        return of.find() && isActor(title.substring(of.end())) ? title.substring(of.end()) : null;
    }

    /** The actor at the beginning of a sentence, up to the word that says what is to be done; null for none. */
    static @Nullable String subject(String sentence) {
        var plain = ASKING.matcher(sentence).replaceFirst("");
        boolean asked = plain.length() < sentence.length();
        var words = plain.split("\\s+", LONGEST_ACTOR_WORDS + 4);
        if (!asked && Words.begin(Words.of(plain), TASKS) || !Words.begin(Words.of(plain), ACTORS)) {
            return null;
        }
        for (int i = 1; i < Math.min(words.length - 1, LONGEST_ACTOR_WORDS); i++) {
            var rest = Words.of(String.join(" ", List.of(words).subList(i, Math.min(words.length, i + 3))));
            boolean lower = Character.isLowerCase(words[i].charAt(0));
            if (lower && Words.begin(rest, TASKS) && !isInName(words, i)) {
                return bare(String.join(" ", List.of(words).subList(0, i)));
            }
            if (words[i - 1].endsWith(":") || words[i - 1].endsWith(".") && i > 2) {
                return bare(String.join(" ", List.of(words).subList(0, i)));
            }
        }
        return null;
    }

    /** The actor with whom the words of a sentence begin as they stand there; null for none. */
    static @Nullable String leading(String sentence) {
        var actor = subject(sentence);
        return actor != null && sentence.startsWith(actor + " ") ? actor : null;
    }

    /** The actor of a heading: "Phòng Kinh tế chịu trách nhiệm" names Phòng Kinh tế. */
    static String named(String title) {
        var duty = DUTY.matcher(title);
        return duty.find() ? bare(title.substring(0, duty.start())) : title;
    }

    static @Nullable String reportedTo(String text) {
        var matcher = REPORT_TO.matcher(text);
        return matcher.find()
                ? REPORT_END.matcher(matcher.group(1)).replaceFirst("").strip()
                : null;
    }

    /** "đầu mối tổng hợp", "Văn hóa thông tin": the word names, it does not yet say what is to be done. */
    private static boolean isInName(String[] words, int i) {
        var around = Words.of(String.join(" ", List.of(words).subList(i - 1, Math.min(words.length, i + 2))));
        return Words.begin(around, Vocabulary.phrases("task.partOfName"))
                || Vocabulary.phrases("task.after").contains(Words.of(words[i - 1]));
    }

    private static String bare(String actor) {
        return DOUBLED.matcher(actor.replaceAll("[\\s,:;.]+$", "")).replaceFirst("$1");
    }
}
