package vn.loa.documents;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a heading or an item: {@code I.}, {@code 2.1}, {@code đ)}, {@code -}.
 *
 * @param written the marker as it stands there
 * @param number the marker without its closing mark; the bullet itself for a bullet
 * @param depth how many numbers a decimal has: 2 for {@code 2.1}
 * @param text what follows it
 */
record Marker(Style style, String written, String number, int depth, String text) {

    /** The families of markers, the higher before the lower. */
    enum Style {
        PART,
        CAPITAL,
        ROMAN,
        ARTICLE,
        ARABIC,
        LETTER,
        BULLET
    }

    private record Form(Style style, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    Style.PART,
                    Pattern.compile(
                            "^((?:PHẦN|Phần)\\s+(?:(?:THỨ|thứ)\\s+)?([IVX]{1,4}|\\d{1,2}|\\p{L}{2,4}))\\s*(?:[.:]|$)\\s*")),
            new Form(Style.ARTICLE, Pattern.compile("^((?:Điều|ĐIỀU)\\s+(\\d{1,3}))\\s*[.:]\\s*")),
            new Form(
                    Style.ROMAN,
                    Pattern.compile(
                            "^((?=[IVX])(X{0,2}(?:IX|IV|V?I{0,3}))(?:\\s?[.):]|\\s?/(?=\\s*\\p{Lu})|\\s?-\\s|-(?=\\p{Lu}{2})))\\s*(?=\\S)")),
            new Form(Style.ROMAN, Pattern.compile("^(([IVX]{1,5}))\\s+(?=\\p{Lu}{2}|\\p{Lu} )")),
            new Form(Style.CAPITAL, Pattern.compile("^(([A-HĐ])\\s?[.)/])\\s*(?=\\p{Lu}{2}|\\p{Lu}[ ,])")),
            new Form(
                    Style.ARABIC,
                    Pattern.compile("^((\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s?[.)/:]?)(?:\\s+(?=[^\\d\\s/-])|(?=\\p{Lu}))")),
            new Form(Style.ARABIC, Pattern.compile("^((\\d{1,2})\\s?[.)])(?:\\s+(?=\\S)|(?=\\p{L}))")),
            new Form(Style.ARABIC, Pattern.compile("^((\\d{1,2})(?:\\s?[/:]|\\s?-\\s))\\s*(?=\\p{Lu})")),
            new Form(
                    Style.LETTER,
                    Pattern.compile("^(([a-zđ](?:\\.?\\d{1,2})?)(?:\\s?\\)|\\s?[./](?=\\s|\\p{Lu})))\\s*(?=\\S)")),
            new Form(Style.BULLET, Pattern.compile("^((o))\\s+(?=\\p{Lu})")),
            new Form(
                    Style.BULLET,
                    Pattern.compile(
                            "^(([-–—−‒‑+*•●▪■◦○·►▶➢➤✓✔❖→♦\\uF000-\\uF0FF]))\\s*(?=[^\\s\\d-]|\\d(?!\\d{3}\\b))")));

    /** The marker with which a paragraph begins; null for a plain one. */
    static @Nullable Marker of(String text) {
        if (text.isEmpty() || "IVXPĐABCDEFGH".indexOf(text.charAt(0)) < 0 && Character.isUpperCase(text.charAt(0))) {
            return null;
        }
        for (var form : FORMS) {
            var matcher = form.pattern().matcher(text);
            if (matcher.find()) {
                return of(form.style(), matcher, text);
            }
        }
        return null;
    }

    private static Marker of(Style style, Matcher matcher, String text) {
        // "Phần thứ hai" has no number that could stand without its words.
        var number = style == Style.PART ? matcher.group(1) : matcher.group(2);
        int depth = style == Style.ARABIC ? number.split("\\.").length : 1;
        return new Marker(
                style,
                matcher.group(1).replaceAll("\\s+(?=[.)/:-]$)", ""),
                number,
                depth,
                text.substring(matcher.end()).strip());
    }

    boolean isNumber() {
        return style != Style.BULLET;
    }

    /** Numbers of one family can stand side by side, bullets of one form likewise. */
    boolean isLike(Marker other) {
        return style == other.style
                && depth == other.depth
                && (style != Style.BULLET || family().equals(other.family()));
    }

    /** All dashes are one bullet: which one is typed is chance. */
    String family() {
        return "-–—−‒‑".contains(number) ? "-" : number;
    }
}
