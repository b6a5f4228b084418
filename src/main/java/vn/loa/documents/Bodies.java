package vn.loa.documents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of issuing bodies: spelt out, in the letters a sentence uses, and found in running text. */
final class Bodies {

    private static final List<String> KINDS = Vocabulary.phrases("body.kind");
    private static final List<String> PLACES = Vocabulary.phrases("place.kind");
    private static final Pattern MAKING = Pattern.compile(
            "\\s(?:" + String.join("|", Vocabulary.written("plan.making")) + ")\\s+(?:\\S+\\s+){0,4}?[Kk]ế hoạch\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OF = Pattern.compile(
            "\\bcủa\\s+((?:UBND|(?:Ủy|Uỷ) ban nhân dân)\\s+[^,;./]{2,60}?)(?=[,;./]|\\s(?:đề nghị|yêu cầu|năm|trong|theo)\\s|$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CLAUSE_END = Pattern.compile("[;,.:]");
    private static final int LONGEST = 120;

    private Bodies() {}

    /** A name in capitals in the letters of a sentence: as the text itself writes it, else by the custom of names. */
    static String inSentence(String spelt, String text) {
        var pattern = Pattern.compile(Pattern.quote(spelt), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!Words.isCapital(matcher.group())
                    && Character.isUpperCase(matcher.group().charAt(0))) {
                return matcher.group();
            }
        }
        return byCustom(spelt);
    }

    /** The body that says in the text that it makes the plan, with its place's name where the text has it anywhere. */
    static @Nullable String maker(List<String> preamble, List<String> closing, Abbreviations abbreviations) {
        for (int i = preamble.size() - 1; i >= 0; i--) {
            var name = maker(preamble.get(i));
            if (name != null) {
                return completed(abbreviations.speltOut(name), preamble, closing, abbreviations);
            }
        }
        for (var text : closing) {
            var matcher = OF.matcher(text);
            if (matcher.find()) {
                return abbreviations.speltOut(matcher.group(1));
            }
        }
        return null;
    }

    static boolean startsKind(String text) {
        return Words.begin(Words.of(text), KINDS);
    }

    static boolean startsPlace(String text) {
        return Words.begin(Words.of(text), PLACES);
    }

    private static @Nullable String maker(String text) {
        var making = MAKING.matcher(text);
        while (making.find()) {
            var before = text.substring(Math.max(0, making.start() - LONGEST), making.start());
            var clauses = CLAUSE_END.split(before);
            var clause = clauses.length == 0 ? "" : clauses[clauses.length - 1].strip();
            var name = fromKind(clause);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The last part of a clause that begins as a body's name does. */
    private static @Nullable String fromKind(String clause) {
        for (int at = 0; at >= 0 && at < clause.length(); at = clause.indexOf(' ', at) + 1) {
            if (Character.isUpperCase(clause.charAt(at)) && startsKind(clause.substring(at))) {
                return clause.substring(at);
            }
            if (clause.indexOf(' ', at) < 0) {
                return null;
            }
        }
        return null;
    }

    /** "Ủy ban nhân dân phường" alone: the rest of its name stands elsewhere. */
    private static String completed(
            String name, List<String> preamble, List<String> closing, Abbreviations abbreviations) {
        if (PLACES.stream().noneMatch(place -> Words.of(name).endsWith(place))) {
            return name;
        }
        for (var text : closing) {
            var fuller = fuller(name, abbreviations.speltOut(text));
            if (fuller != null) {
                return fuller;
            }
        }
        for (var text : preamble) {
            var fuller = fuller(name, abbreviations.speltOut(text));
            if (fuller != null) {
                return fuller;
            }
        }
        return name;
    }

    private static @Nullable String fuller(String name, String text) {
        var matcher = Pattern.compile(Pattern.quote(name) + "((?:\\s\\p{Lu}\\p{L}*){1,5})")
                .matcher(text);
        return matcher.find() ? name + matcher.group(1) : null;
    }

    private static String byCustom(String spelt) {
        var sentence = new StringBuilder();
        boolean capital = true;
        boolean name = false;
        var words = spelt.toLowerCase(Locale.ROOT).split(" ");
        for (int i = 0; i < words.length; i++) {
            var rest = " " + String.join(" ", List.of(words).subList(i, words.length)) + " ";
            boolean place = Words.begin(Words.of(rest), PLACES) && i > 0;
            name = name && !place || false;
            sentence.append(i == 0 ? "" : " ")
                    .append((capital || name) && !place ? Words.capitalised(words[i]) : words[i]);
            capital = capital && isShortKind(words[i]) || "-".equals(words[i]) || "và".equals(words[i]);
            name = name || place && !isPlaceHead(words, i);
        }
        return sentence.toString();
    }

    /** "thành phố", "thị xã", "đặc khu": the name begins one word later. */
    private static boolean isPlaceHead(String[] words, int i) {
        return i + 1 < words.length && PLACES.contains(" " + words[i] + " " + words[i + 1] + " ");
    }

    private static boolean isShortKind(String word) {
        return KINDS.contains(Words.of(word));
    }
}
