package vn.loa.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;

/** Goes through one text from citation to citation. Every look back or ahead is bounded, so that it is linear in the text. */
final class CitationScanner {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d/-])(?:"
            + "\\d{1,5}[a-z]?\\s?/\\s?(?:\\d{4}\\s?/\\s?)?[A-ZĐ][\\p{L}]{0,9}\\d{0,2}(?:\\s?-\\s?[A-ZĐ][\\p{L}]{0,11}){0,4}"
            + "|\\d{1,4}[a-z]?\\s?-\\s?[A-ZĐ]{1,3}[\\p{L}]{0,6}\\s?/\\s?[A-ZĐ][\\p{L}]{0,9}"
            + ")(?![\\p{L}\\d])");
    private static final Pattern FORMAL = Pattern.compile(".*[-].*|.*/\\d{4}/.*");
    private static final Pattern SYMBOL = Pattern.compile("([A-ZĐ]\\p{L}*)\\d*(?:\\s?-\\s?([A-ZĐ]\\p{L}*))?");
    private static final String KINDS = String.join("|", Vocabulary.written("kind"));
    private static final Pattern KIND =
            Pattern.compile("(?<!\\p{L})(" + KINDS + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern KIND_HERE =
            Pattern.compile("^(" + KINDS + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER_WORD =
            Pattern.compile("\\s*\\bsố\\s*:?\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DATE =
            Pattern.compile("\\s*,?\\s*\\(?(?:(?:ký|ban hành)\\s+)?(?:ngày\\s*)?" + Dates.DATE + "\\)?");
    /** A date without its day is none, but the issuer follows it all the same. */
    private static final Pattern VAGUE_DATE = Pattern.compile(
            "\\s*,?\\s*(?:tháng\\s+\\d{1,2}\\s*(?:/|,?\\s*năm\\s+)|năm\\s+)\\d{4}(?=\\s+(?:của|do)\\s)");

    private static final Pattern SHORT_KIND = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{L}{0,5})\\s*$");
    private static final Pattern PROPOSED =
            Pattern.compile("đề nghị của\\s+(\\p{Lu}[^;:()]{3,100}?)\\s+(?:tại|theo)\\s*$");
    private static final Map<String, String> KIND_OF = Vocabulary.pairs("kind.of");
    private static final Map<String, String> ISSUER_OF = Vocabulary.pairs("issuer.of");
    private static final int LOOK_BACK = 160;
    private static final int FEW = 10;

    private final String text;
    private final Place place;
    private final List<Mention> mentions = new ArrayList<>();

    /** A numbered citation; its subject is found once it is known where the next one begins. */
    private record Mention(
            String kind,
            String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String name,
            int start,
            int end) {}

    CitationScanner(String text, Place place) {
        this.text = text;
        this.place = place;
    }

    List<LegalBasis> found() {
        scan();
        var found = new ArrayList<LegalBasis>();
        var named = new NamedCitations(
                text, place, mentions.stream().map(Mention::start).toList());
        int next = 0;
        for (var unnumbered : named.found()) {
            while (next < mentions.size() && mentions.get(next).start() < unnumbered.start()) {
                found.add(basis(next++));
            }
            found.add(unnumbered.basis());
        }
        while (next < mentions.size()) {
            found.add(basis(next++));
        }
        return found;
    }

    private void scan() {
        var numbers = NUMBER.matcher(text);
        int from = 0;
        while (numbers.find(from)) {
            Interrupted.check();
            from = numbers.end();
            var number = numbers.group().replaceAll("\\s+", "");
            var mention = FORMAL.matcher(number).matches() ? mention(number, numbers.start(), numbers.end()) : null;
            if (mention != null) {
                mentions.add(mention);
                from = Math.max(from, mention.end());
            }
            if (from >= text.length()) {
                return;
            }
        }
    }

    private @Nullable Mention mention(String number, int start, int end) {
        int earliest =
                mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).end();
        int from = Math.max(earliest, start - LOOK_BACK);
        var before = text.substring(from, start);
        before = before.substring(0, before.length() - trailing(NUMBER_WORD, before));
        var symbolKind = kindOf(number);
        var kind = KIND.matcher(before);
        int at = -1;
        int after = 0;
        String written = null;
        while (kind.find()) {
            boolean near = before.substring(kind.end()).isBlank();
            if (near
                    || isOf(kind.group(1), symbolKind)
                            && !before.substring(kind.end()).matches(".*[;.].*")) {
                at = kind.start();
                after = kind.end();
                written = canonical(kind.group(1));
            }
        }
        var abbreviated = SHORT_KIND.matcher(before);
        if (written == null && abbreviated.find() && KIND_OF.containsKey(abbreviated.group(1))) {
            at = abbreviated.start();
            after = before.length();
            written = KIND_OF.get(abbreviated.group(1));
        }
        if (written == null) {
            written = symbolKind;
        }
        if (written == null) {
            return null;
        }
        var between = at < 0 ? "" : before.substring(after).strip();
        int begin = at < 0 ? start : from + at;
        return complete(written, number, between, begin, end);
    }

    private Mention complete(String kind, String number, String between, int begin, int end) {
        var ahead = text.substring(end, Math.min(text.length(), end + 400));
        var date = DATE.matcher(ahead);
        boolean dated = date.lookingAt();
        var day = dated ? Dates.of(date, 1) : null;
        var vague = VAGUE_DATE.matcher(ahead);
        int dateEnd = dated ? date.end() : vague.lookingAt() ? vague.end() : 0;
        var issuer = IssuerName.at(ahead, dateEnd);
        int last = issuer == null ? dateEnd : issuer.end();
        var inner = IssuerName.at(between, 0);
        var name = between.isEmpty() || inner != null ? null : between;
        var body = issuer != null ? issuer.name() : inner != null ? inner.name() : issuerBefore(begin);
        body = body == null ? ISSUER_OF.get(issuerLetters(number)) : body;
        return new Mention(kind, number, day, body, name, begin, end + last);
    }

    /** "theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …" */
    private @Nullable String issuerBefore(int begin) {
        var proposed = PROPOSED.matcher(text.substring(Math.max(0, begin - LOOK_BACK), begin));
        return proposed.find() ? proposed.group(1).strip() : null;
    }

    private LegalBasis basis(int index) {
        var mention = mentions.get(index);
        int end = Subjects.end(text, mention.end(), starts(index + 1));
        var subject = Subjects.of(text.substring(mention.end(), end));
        return new LegalBasis(
                mention.kind(),
                mention.number(),
                mention.date(),
                mention.issuer(),
                subject == null ? mention.name() : subject,
                place,
                text.substring(mention.start(), subject == null ? mention.end() : end)
                        .strip());
    }

    /** Where the next citations begin; more than a few cannot matter. */
    private List<Integer> starts(int from) {
        return mentions.subList(from, Math.min(mentions.size(), from + FEW)).stream()
                .map(Mention::start)
                .toList();
    }

    private static int trailing(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? text.length() - matcher.start() : 0;
    }

    /** The kind that the letters of a symbol stand for: QĐ in 82/QĐ-BNV. */
    static @Nullable String kindOf(String number) {
        var symbol = SYMBOL.matcher(number);
        while (symbol.find()) {
            var kind = KIND_OF.get(symbol.group(1));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static String issuerLetters(String number) {
        return number.replaceFirst(".*[-/](\\p{Lu}\\p{L}*)\\d*$", "$1");
    }

    private static boolean isOf(String kind, @Nullable String symbolKind) {
        return symbolKind != null && kind.toLowerCase(Locale.ROOT).startsWith(symbolKind.toLowerCase(Locale.ROOT));
    }

    /** The kind in the letters of the vocabulary. */
    static String canonical(String kind) {
        return Vocabulary.written("kind").stream()
                .filter(known -> known.equalsIgnoreCase(kind))
                .findFirst()
                .orElse(kind);
    }

    static @Nullable String kindAt(String text) {
        var matcher = KIND_HERE.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
