package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The parts that every such paper has one after the other; an attached plan starts again with its title. */
record Zone(Kind kind, List<SourceLine> lines) {

    /** What stands in a zone. */
    enum Kind {
        HEAD,
        TITLE,
        PREAMBLE,
        BODY,
        TAIL,
        APPENDIX
    }

    private static final Pattern TYPE = Pattern.compile(
            "(?:KẾ HOẠCH|Quyết định$|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO)(?:[ :]+(\\S.*))?",
            Pattern.DOTALL);
    private static final Pattern PLAN = Pattern.compile("KẾ HOẠCH\\s*:?|Kế hoạch\\s*:?");
    private static final Pattern RECIPIENTS =
            Pattern.compile("^nơi nhận\\s*:?.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AUTHORITY =
            Pattern.compile("^(?:TM|KT|TL|TUQ|T/M|K/T|T/L)[./]?\\s*\\p{Lu}{2}\\P{Ll}*$");
    private static final Pattern APPENDED = Pattern.compile(
            "^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|BIỂU MẪU)(?:\\s+(?:SỐ|số)?\\s*[\\dIVX]+)?\\s*[.:]?$|^PHỤ LỤC\\b.*");
    private static final Pattern SIGNED_BY = Pattern.compile(" {2,}(?=(?:TM|KT|TL|TUQ)\\.)");
    private static final List<String> SURE = Vocabulary.phrases("basis.sure");
    private static final List<String> OPENINGS = Vocabulary.phrases("preamble.begin");
    private static final List<String> KINDS = Vocabulary.phrases("kind");
    private static final List<String> POSITIONS = Vocabulary.written("position");

    /** How far down a title may stand. */
    private static final int HEAD_LINES = 60;

    static List<Zone> of(List<SourceLine> lines) {
        var zones = new ArrayList<Zone>();
        int titleAt = titleAt(lines);
        Zone zone = new Zone(Kind.HEAD, new ArrayList<>());
        zones.add(zone);
        for (int i = 0; i < lines.size(); i++) {
            var kind = next(zone, lines, i, titleAt);
            if (kind != zone.kind() || kind == Kind.TITLE && isPlan(lines.get(i).text())) {
                zone = new Zone(kind, new ArrayList<>());
                zones.add(zone);
            }
            zone.lines().add(lines.get(i));
        }
        return zones;
    }

    private static Kind next(Zone zone, List<SourceLine> lines, int i, int titleAt) {
        var line = lines.get(i);
        return switch (zone.kind()) {
            case HEAD -> afterHead(line, i, titleAt);
            case TITLE -> isPlan(line.text()) ? Kind.TITLE : afterTitle(zone, line);
            case PREAMBLE ->
                isPlan(line.text())
                        ? Kind.TITLE
                        : isTail(line) ? Kind.TAIL : beginsBody(line) ? Kind.BODY : Kind.PREAMBLE;
            case BODY -> isTail(line) ? Kind.TAIL : isAppendix(line) ? Kind.APPENDIX : Kind.BODY;
            case TAIL ->
                isPlan(line.text()) ? Kind.TITLE : isAppendix(line) || line.isRow() ? Kind.APPENDIX : Kind.TAIL;
            case APPENDIX -> isRecipients(line.text()) ? Kind.TAIL : Kind.APPENDIX;
        };
    }

    private static Kind afterHead(SourceLine line, int i, int titleAt) {
        if (titleAt >= 0) {
            return i == titleAt ? Kind.TITLE : Kind.HEAD;
        }
        return beginsBody(line) ? Kind.BODY : opens(line.text()) ? Kind.PREAMBLE : Kind.HEAD;
    }

    private static Kind afterTitle(Zone title, SourceLine line) {
        if (isTail(line)) {
            return Kind.TAIL;
        }
        if (beginsBody(line)) {
            return Kind.BODY;
        }
        var written =
                title.lines().stream().filter(other -> !isType(other.text())).toList();
        boolean inline = title.lines().get(0).text().length() > "KẾ HOẠCH:".length();
        if (written.isEmpty() && !inline) {
            return Words.begin(Words.of(line.text()), SURE) ? Kind.PREAMBLE : Kind.TITLE;
        }
        var last = title.lines().get(title.lines().size() - 1).text();
        return goesOn(last, line.text(), title.lines().size()) ? Kind.TITLE : Kind.PREAMBLE;
    }

    /** A title goes on over a few lines, which are centred, hence short, and don't open the text. */
    private static boolean goesOn(String last, String text, int lines) {
        if (lines > 6
                || text.startsWith("(")
                || opens(text)
                || text.length() > 140
                || text.endsWith(";")
                || text.endsWith(".")) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(0)) || Words.isCapital(last) && Words.isCapital(text)) {
            return true;
        }
        return !last.matches(".*năm\\s+20\\d\\d[\"”]?") && text.length() < 90;
    }

    private static int titleAt(List<SourceLine> lines) {
        for (int i = 0; i < Math.min(lines.size(), HEAD_LINES); i++) {
            var line = lines.get(i);
            if (isType(line.text())) {
                return i;
            }
            if (beginsBody(line) || line.isRow()) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isPlan(String text) {
        return PLAN.matcher(text).matches();
    }

    /** "KẾ HOẠCH" alone, or with the subject on the same line. */
    static boolean isType(String text) {
        return TYPE.matcher(text).matches() || isPlan(text);
    }

    /** "BỘ TRƯỞNG BỘ NỘI VỤ" between a decision's subject and its bases says who decides. */
    static boolean isMaker(String text) {
        return Words.isCapital(text) && (isPosition(text) || Bodies.startsKind(text));
    }

    static boolean isRecipients(String text) {
        return RECIPIENTS.matcher(text).matches();
    }

    static boolean isAuthority(String text) {
        return AUTHORITY.matcher(text).matches();
    }

    static boolean isPosition(String text) {
        var plain = text.replaceAll("\\s+", " ");
        return POSITIONS.contains(plain)
                || POSITIONS.stream().anyMatch(position -> plain.startsWith(position + " "))
                        && plain.length() < 60
                        && Words.isCapital(plain);
    }

    private static boolean isTail(SourceLine line) {
        if (line.isRow()) {
            return false;
        }
        var text = line.text();
        return isRecipients(text)
                || isAuthority(text)
                || POSITIONS.contains(text)
                || SIGNED_BY.matcher(text).find();
    }

    private static boolean isAppendix(SourceLine line) {
        return !line.isRow()
                && APPENDED.matcher(line.text()).matches()
                && line.text().length() < 200;
    }

    private static boolean beginsBody(SourceLine line) {
        var marker = line.isRow() ? null : Marker.of(line.text());
        if (marker == null) {
            return false;
        }
        return switch (marker.style()) {
            case PART -> true;
            case ROMAN -> marker.number().equals("I");
            case CAPITAL -> marker.number().startsWith("A");
            case ARABIC -> marker.number().equals("1") || marker.number().equals("1.1");
            default -> false;
        };
    }

    /** "Thực hiện Kế hoạch số …", "Căn cứ …": the text begins. */
    private static boolean opens(String text) {
        var words = Words.of(text);
        return Words.begin(words, SURE)
                || Character.isUpperCase(text.charAt(0))
                        && Words.begin(words, OPENINGS)
                        && (Words.has(words, KINDS) || text.length() > 70);
    }
}
