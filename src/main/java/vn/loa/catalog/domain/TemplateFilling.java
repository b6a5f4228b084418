package vn.loa.catalog.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What takes the place of a template's placeholders: the year, and the issuing body with the words that follow from it.
 * Placeholders that are not known stay as they are, so that nothing disappears unseen.
 */
record TemplateFilling(Map<String, String> words) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\p{L} ]+)}");
    private static final Pattern COMMITTEE = Pattern.compile("(?iu)^(?:ủy ban nhân dân|ubnd)\\s+");

    TemplateFilling {
        words = Map.copyOf(words);
    }

    static TemplateFilling of(int year, String issuer) {
        var unit = COMMITTEE.matcher(issuer.strip()).replaceFirst("");
        var kind = kindOf(unit);
        var words = new HashMap<String, String>();
        words.put("năm", String.valueOf(year));
        words.put("năm trước", String.valueOf(year - 1));
        words.put("năm sau", String.valueOf(year + 1));
        words.put("cơ quan", issuer.strip());
        words.put("Cơ quan", capital(issuer.strip()));
        words.put("đơn vị", unit);
        words.put("cấp", kind);
        words.put("địa danh", placeOf(unit, kind));
        // A ward's office of the economy also has construction in its name (Nghị định 150/2025/NĐ-CP).
        words.put("Phòng Kinh tế", kind.equals("phường") ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế");
        return new TemplateFilling(words);
    }

    /** Fills a whole template at once; the words are escaped as JSON asks. */
    String fillJson(String json) {
        return PLACEHOLDER.matcher(json).replaceAll(found -> {
            var word = words.get(found.group(1));
            return Matcher.quoteReplacement(word == null ? found.group() : escaped(word));
        });
    }

    private static String escaped(String word) {
        return word.replaceAll("\\p{Cntrl}+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String kindOf(String unit) {
        var lower = unit.toLowerCase(Locale.ROOT);
        if (lower.startsWith("phường ")) {
            return "phường";
        }
        return lower.startsWith("đặc khu ") ? "đặc khu" : "xã";
    }

    private static String placeOf(String unit, String kind) {
        var named = unit.toLowerCase(Locale.ROOT).startsWith(kind + " ");
        return named ? unit.substring(kind.length() + 1) : unit;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
