package vn.loa.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cited document is about: the words between its issuer and the end of the citation. */
final class Subjects {

    private static final Pattern END = Pattern.compile(";|\\.(?=\\s|$)|\\)\\s*$");
    private static final Pattern SEPARATE = Pattern.compile("(?:,|;|\\svà)\\s*$");
    private static final Pattern MAKING = Pattern.compile(
            ",\\s+(?:UBND|HĐND|[ỦU]\\S? ban nhân dân|Uỷ ban nhân dân|Phòng|Sở|Ban|Trung tâm|Văn phòng)\\s[^;.]{0,90}?\\s(?:xây dựng|ban hành|đề ra|triển khai)(?!\\p{L})");
    private static final Pattern ABOUT =
            Pattern.compile("^[\\s,]*(?:về việc|về|v/v)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTHING = Pattern.compile("^[\\s,)]*(?:và\\s.*|$)", Pattern.DOTALL);
    private static final int LONGEST = 600;

    private Subjects() {}

    /**
     * Where a citation ends: with its clause, or before the next citation, unless that is part of its subject ("sửa đổi … của
     * Nghị định …").
     */
    static int end(String text, int from, List<Integer> nextStarts) {
        var rest = text.substring(from, Math.min(text.length(), from + LONGEST));
        var end = END.matcher(rest);
        int last = end.find() ? end.start() : rest.length();
        var making = MAKING.matcher(rest);
        if (making.find() && making.start() < last) {
            last = making.start();
        }
        for (int start : nextStarts) {
            if (start < from + last
                    && SEPARATE.matcher(text.substring(Math.max(from, start - 8), start))
                            .find()) {
                last = start - from;
                break;
            }
        }
        return from
                + rest.substring(0, last)
                        .replaceAll("[\\s,;]+$|(?:,|\\s)\\s*và\\s*$", "")
                        .length();
    }

    static @Nullable String of(String text) {
        if (NOTHING.matcher(text).matches()) {
            return null;
        }
        var about = ABOUT.matcher(text)
                .replaceFirst("")
                .replaceFirst("^[\\s,]+", "")
                .strip();
        return about.length() < 4 ? null : about;
    }
}
