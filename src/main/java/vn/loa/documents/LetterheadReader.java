package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what stands above the title, where two columns are often mixed into each other. */
final class LetterheadReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NATION = Pattern.compile(
            "C[ỘO]NG\\s+(?:HÒA|HOÀ|HOA)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA(?:\\s+VIỆT\\s+NAM)?|^VIỆT\\s+NAM$", FLAGS);
    private static final Pattern MOTTO =
            Pattern.compile("Độc\\s+lập\\s*[-–—]*\\s*Tự\\s+do\\s*[-–—]*\\s*Hạnh\\s+phúc", FLAGS);
    private static final Pattern NUMBER = Pattern.compile(
            "(?:^|(?<=\\s))[Ss][Ốố]\\s*[:.]?\\s*((?:\\d{1,5}[a-z]?)?[\\s.…_]{0,40}[/-]\\s?(?:\\d{4}\\s?/\\s?)?\\p{Lu}[\\p{L}]{0,9}(?:\\s?[-/]\\s?\\p{Lu}[\\p{L}.&]{0,11}){0,3})");
    private static final Pattern DATE = Pattern.compile(
            "((?:[\\p{L}.'’-]+ ){0,7}[\\p{L}.'’-]+)\\s*,?\\s*ngày([\\s\\d.…_]{0,40})tháng([\\s\\d.…_]{0,40})năm\\s*([\\d.…_]{0,10})",
            FLAGS);
    private static final Pattern SHORT_DATE = Pattern.compile(
            "((?:[\\p{L}.'’-]+ ){0,7}[\\p{L}.'’-]+)\\s*,\\s*ngày\\s*(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})",
            FLAGS);
    /** Place and date of a draft that has neither, and the dots that stand for its issuing body. */
    private static final Pattern UNFILLED =
            Pattern.compile("(?:^|\\s)…\\s?,\\s*ngày\\s*…\\s*tháng\\s*…\\s*năm\\s*…|^\\s*…\\s*$");

    private static final List<String> OTHER = Vocabulary.phrases("letterhead.other");

    /** Bodies that are named before the body of which they are a part. */
    private static final List<String> PART = Vocabulary.phrases("body.part");

    private final Original original;
    private final HeaderDraft header;
    private final Abbreviations abbreviations;
    private final List<List<Piece>> bodies = new ArrayList<>();
    private final List<Piece> others = new ArrayList<>();

    private record Piece(String text, int paragraph) {}

    LetterheadReader(Original original, HeaderDraft header, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.original = original;
        this.header = header;
    }

    void read(String line, int paragraph) {
        boolean numbered = header.number != null;
        NATION.matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(LetterheadReader::isOldSpelling)
                .forEach(original::leaveOut);
        var rest = NATION.matcher(line).replaceAll("  ");
        rest = MOTTO.matcher(rest).replaceAll("  ");
        rest = UNFILLED.matcher(rest).replaceAll("  ");
        rest = takeDate(takeNumber(rest, paragraph), paragraph);
        for (var piece : rest.strip().split(" {2,}|\\s\\|\\s")) {
            if (!piece.isBlank()) {
                take(new Piece(piece.strip(), paragraph), numbered);
            }
        }
    }

    /** What is left over when all lines were read; the body's name is looked up in the text for its letters. */
    List<String> finish(String text) {
        if (!bodies.isEmpty()) {
            var issuer = bodies.remove(bodies.size() - 1);
            if (!bodies.isEmpty() && PART.contains(Words.of(joined(issuer)))) {
                issuer.addAll(bodies.remove(bodies.size() - 1));
            }
            header.issuer = Bodies.inSentence(abbreviations.speltOut(joined(issuer)), text);
            if (!header.issuer.equalsIgnoreCase(joined(issuer))) {
                original.leaveOut(joined(issuer));
            }
            issuer.forEach(piece -> original.trace("header.issuer", piece.paragraph()));
        }
        var letterhead = new ArrayList<String>();
        for (var body : bodies) {
            body.forEach(piece -> original.trace("letterhead." + letterhead.size(), piece.paragraph()));
            letterhead.add(joined(body));
        }
        for (var other : others) {
            original.trace("letterhead." + letterhead.size(), other.paragraph());
            letterhead.add(other.text());
        }
        return letterhead;
    }

    static boolean isNation(String line) {
        return NATION.matcher(line).find();
    }

    /** Whether a line can only be part of a letterhead. */
    static boolean isLetterhead(String line) {
        return NATION.matcher(line).find()
                || MOTTO.matcher(line).find()
                || NUMBER.matcher(line).find()
                || DATE.matcher(line).find()
                || SHORT_DATE.matcher(line).find()
                || Words.isCapital(line) && Bodies.startsKind(line);
    }

    private static boolean isOldSpelling(String nation) {
        return nation.contains("HOÀ") || nation.contains("Hoà");
    }

    private static String joined(List<Piece> pieces) {
        return String.join(" ", pieces.stream().map(Piece::text).toList());
    }

    private void take(Piece piece, boolean numbered) {
        boolean capital = Words.isCapital(piece.text());
        boolean named = Bodies.startsKind(abbreviations.speltOut(piece.text()));
        boolean other = Words.begin(Words.of(piece.text()), OTHER);
        if (!capital && !named || other || numbered && !capital) {
            others.add(piece);
        } else if (named && !isUnfinished()) {
            bodies.add(new ArrayList<>(List.of(piece)));
        } else if (!bodies.isEmpty()) {
            bodies.get(bodies.size() - 1).add(piece);
        } else {
            others.add(piece);
        }
    }

    /** "ỦY BAN NHÂN DÂN" alone waits for the name of its place. */
    private boolean isUnfinished() {
        return !bodies.isEmpty() && joined(bodies.get(bodies.size() - 1)).matches(".*[-,]|.* (?:VÀ|và|CỦA|của)");
    }

    private String takeNumber(String line, int paragraph) {
        var matcher = NUMBER.matcher(line);
        if (header.number != null || !matcher.find()) {
            return line;
        }
        var number = matcher.group(1).replaceAll("[\\s…_]+|\\.{2,}", "");
        // A draft has its symbol, but no number yet.
        if (Character.isDigit(number.charAt(0))) {
            header.number = number;
            original.trace("header.number", paragraph);
        } else {
            original.leaveOut(matcher.group().strip());
        }
        return matcher.replaceFirst("  ");
    }

    private String takeDate(String line, int paragraph) {
        var matcher = DATE.matcher(line);
        var figures = SHORT_DATE.matcher(line);
        if (header.place == null && figures.find()) {
            matcher = figures;
        } else if (header.place != null || !matcher.find()) {
            return line;
        }
        header.place = matcher.group(1).strip();
        original.trace("header.place", paragraph);
        var date =
                Dates.parse(digits(matcher.group(2)) + "/" + digits(matcher.group(3)) + "/" + digits(matcher.group(4)));
        if (date != null) {
            header.date = date;
            original.trace("header.date", paragraph);
        } else if (matcher.group().chars().anyMatch(Character::isDigit)) {
            others.add(new Piece(matcher.group().substring(matcher.group(1).length()), paragraph));
        }
        return matcher.replaceFirst("  ");
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
