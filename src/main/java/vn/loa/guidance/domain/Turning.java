package vn.loa.guidance.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument.Place;

/**
 * Turns the words of a superior's plan into those of a commune: "trên địa bàn tỉnh" becomes "trên địa bàn xã". Names of
 * documents and of other bodies stay; what may be wrong either way stays and is told.
 */
final class Turning {

    private static final String NO_LETTER = "(?!\\p{L})";
    private static final String COMMITTEE = "(?iu:Ủy ban nhân dân|UBND)";

    /** The communes of a province, as those who are to do something. */
    private static final String COMMUNES = COMMITTEE
            + "\\s+(?iu:(?:các\\s+)?(?:xã|phường)(?:,?\\s+(?:và\\s+)?(?:xã|phường))?(?:,?\\s+(?:và\\s+)?đặc khu)|"
            + "(?:các\\s+)?(?:xã,? (?:và )?phường|phường,? (?:và )?xã)|các (?:xã|phường)|cấp xã)";

    private static final Pattern OF_COMMUNES = Pattern.compile("(?<!\\p{L})" + COMMUNES + NO_LETTER);
    private static final Pattern DEPARTMENT =
            Pattern.compile("(?<!\\p{L})(?:các [Ss]ở|Sở \\p{Lu}\\p{L}*(?: \\p{L}+)?)");
    private static final Pattern EVERY_COMMUNE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:các|mỗi|từng)\\s+(?:xã|phường)(?:,\\s*(?:xã|phường|đặc khu))*" + NO_LETTER);
    private static final Pattern OWN_PLAN = Pattern.compile("(?iu)^\\s*trên đây là\\s");

    private final Levels levels;
    private final Counterparts counterparts;
    private final Pattern level;
    private final Pattern reports;
    private final List<Pattern> kept;
    private final Pattern instructed;
    private final Map<Pattern, Function<MatchResult, String>> ordinary = new LinkedHashMap<>();
    private final Map<Pattern, Function<MatchResult, String>> told = new LinkedHashMap<>();

    Turning(Levels levels) {
        this.levels = levels;
        counterparts = new Counterparts(levels);
        var kind = levels.superior().kind();
        var name = kind.isEmpty()
                ? "(?!)"
                : "(?iu:" + kind + "(?:\\s+" + Pattern.quote(levels.superior().proper()) + ")?)" + NO_LETTER;
        level = Pattern.compile("(?<!\\p{L})" + name);
        reports = Pattern.compile("(?iu:báo cáo).*" + COMMITTEE + "\\s+" + name);
        kept = kept(name);
        instructed = Pattern.compile(
                "(?iu:(?:chỉ đạo|hướng dẫn|quy định|yêu cầu|kế hoạch|chương trình|kết luận|ý kiến|quyết định"
                        + "|nghị quyết|văn bản|đề án|chỉ số|xếp hạng|mục tiêu)(?:\\s[\\p{L}\\d-]+){0,8}?\\s(?:của|do))\\s(?:"
                        + COMMITTEE + "\\s)?" + name);
        ordinary.put(
                Pattern.compile("(?<!\\p{L})(" + COMMITTEE + ")\\s+" + name),
                found -> found.group(1) + " "
                        + commune(found.group().substring(found.group(1).length())));
        places(name).forEach(ordinary::put);
        ordinary.put(
                Pattern.compile("(?<!\\p{L})(?iu:các sở,?\\s(?:ban,?\\s)?ngành(?:\\s(?:thuộc|của|cấp|trong))?)(?:\\s"
                        + name + ")?"),
                found -> like(
                        found.group(),
                        "các phòng, đơn vị thuộc " + levels.commune().kind()));
        told.put(
                OF_COMMUNES,
                found -> (found.group().startsWith("UBND") ? "UBND " : like(found.group(), "Ủy ban nhân dân "))
                        + levels.commune().whole());
        places(name).forEach(told::put);
    }

    /** Words that the superior says of itself. */
    Turned ordinary(String text) {
        return turn(text, ordinary, Map.of(), true);
    }

    /** Words that are said to the communes: what they do for the superior they go on doing for it. */
    Turned told(String text) {
        return turn(text, told, Map.of(), false);
    }

    /** Words that name who does something. */
    Turned doing(String text) {
        var actors = new LinkedHashMap<Pattern, String>(counterparts.all());
        actors.put(OF_COMMUNES, offices());
        return turn(text, ordinary, actors, true);
    }

    /** The name of one who does something; what stays a body of the superior can't do it at a commune. */
    Turned who(String name) {
        var turned = doing(name);
        return level.matcher(turned.text()).find()
                ? new Turned(turned.text(), List.of(name), turned.guessed())
                : turned;
    }

    /** Whether these words name the communes as those who are to do something. */
    static boolean namesCommunes(String text) {
        return OF_COMMUNES.matcher(text).find();
    }

    /** Whether a commune that says this reports to the superior. */
    boolean reportsToTheSuperior(String text) {
        return reports.matcher(text).find();
    }

    String offices() {
        return "Các phòng, đơn vị thuộc " + levels.commune().kind() + ", các " + levels.hamlets();
    }

    private Turned turn(
            String text,
            Map<Pattern, Function<MatchResult, String>> rules,
            Map<Pattern, String> actors,
            boolean tellsLeft) {
        var work = new Words(text);
        var guessed = new LinkedHashSet<String>();
        actors.forEach((body, office) -> work.replace(body, found -> {
            var instead = like(found.group(), office);
            guessed.add(found.group() + " → " + instead);
            return instead;
        }));
        citations(text).forEach(work::keep);
        kept.forEach(work::keep);
        if (!OWN_PLAN.matcher(text).find()) {
            work.keep(instructed);
        }
        rules.forEach(work::replace);
        return new Turned(work.text(), tellsLeft ? work.left() : List.of(), List.copyOf(guessed));
    }

    private static List<Pattern> citations(String text) {
        return Citations.every(text, Place.BODY).stream()
                .map(cited -> Pattern.compile(Pattern.quote(cited.text())))
                .toList();
    }

    private Map<Pattern, Function<MatchResult, String>> places(String name) {
        var places = new LinkedHashMap<Pattern, Function<MatchResult, String>>();
        places.put(
                Pattern.compile("(?<!\\p{L})(?iu:trên\\s(?:toàn\\s)?địa bàn)\\s(?iu:toàn\\s)?(" + name + ")"),
                found -> like(found.group(), "trên địa bàn ") + commune(found.group(1)));
        places.put(
                Pattern.compile("(?<!\\p{L})(?iu:toàn)\\s(" + name + ")"),
                found -> like(found.group(), "toàn ") + commune(found.group(1)));
        places.put(
                Pattern.compile("(?<!\\p{L})(?iu:ngân sách)\\s(" + name + ")"),
                found -> like(found.group(), "ngân sách ") + commune(found.group(1)));
        return places;
    }

    /** The commune as the superior was named: with its proper name or without, in capitals or not. */
    private String commune(String named) {
        var words = named.strip();
        var proper = words.length() > levels.superior().kind().length();
        var name = proper ? levels.commune().whole() : levels.commune().kind();
        return isShouting(words) ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String like(String before, String after) {
        if (isShouting(before)) {
            return after.toUpperCase(Locale.ROOT);
        }
        var first = after.substring(0, 1);
        return (Character.isUpperCase(before.charAt(0))
                        ? first.toUpperCase(Locale.ROOT)
                        : first.toLowerCase(Locale.ROOT))
                + after.substring(1);
    }

    private static boolean isShouting(String words) {
        return words.length() > 4
                && words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().filter(Character::isLetter).count() > 4;
    }

    private static List<Pattern> kept(String name) {
        var some = "(?:\\s(?!trên|trong|toàn|tại|các|phối|và\\s\\p{Ll})[\\p{L}-]+,?){0,8}?\\s(?:của\\s)?";
        return List.of(
                Pattern.compile("(?iu:(?:phó\\s)?chủ tịch\\s(?:và\\s(?:các\\s)?phó chủ tịch\\s)?)(?:" + COMMITTEE
                        + "|(?iu:HĐND|hội đồng nhân dân))\\s" + name),
                Pattern.compile("(?:HĐND|Hội đồng nhân dân|Đoàn đại biểu Quốc hội|Đoàn ĐBQH)\\s" + name),
                Pattern.compile("(?:Tỉnh|Thành)\\s(?:ủy|đoàn)|(?iu:tỉnh\\stáo)"),
                Pattern.compile(
                        "(?:Cổng|Trang thông tin|Trung tâm|Báo và Đài|Báo(?!\\scáo)|Đài|Hệ thống thông tin|Công an|Thanh tra"
                                + "|Bưu điện|Bộ Chỉ huy|Tòa án|Viện kiểm sát|Ủy ban Mặt trận|Ủy ban MTTQ|Liên đoàn"
                                + "|Văn phòng|Hội(?!\\s(?:nghị|thảo|thi|đồng))|Đoàn(?!\\sthể)|Ban(?!\\shành)|Quỹ)"
                                + some + name),
                Pattern.compile("(?:cổng|trang thông tin)" + some + name),
                Pattern.compile("(?iu:các|mọi|liên|ngoài|nhiều|hai|cấp)\\s" + name),
                Pattern.compile(name + "(?:,\\s|\\s(?iu:và)\\s)(?iu:thành phố)"),
                Pattern.compile(name + "\\s(?iu:khác|bạn|lân cận)"));
    }

    /** A text that is being turned; letters that were kept or replaced are not touched again. */
    private final class Words {

        private String text;
        private BitSet done = new BitSet();

        Words(String text) {
            this.text = text;
        }

        void keep(Pattern pattern) {
            var found = pattern.matcher(text);
            while (found.find()) {
                done.set(found.start(), found.end());
            }
        }

        void replace(Pattern pattern, Function<MatchResult, String> by) {
            var found = pattern.matcher(text);
            var turned = new StringBuilder();
            var settled = new BitSet();
            int from = 0;
            while (found.find()) {
                if (touched(found)) {
                    continue;
                }
                copy(from, found.start(), turned, settled);
                int begin = turned.length();
                turned.append(by.apply(found.toMatchResult()));
                settled.set(begin, turned.length());
                from = found.end();
            }
            copy(from, text.length(), turned, settled);
            text = turned.toString();
            done = settled;
        }

        private void copy(int from, int to, StringBuilder into, BitSet settled) {
            for (int at = from; at < to; at++) {
                settled.set(into.length(), done.get(at));
                into.append(text.charAt(at));
            }
        }

        private boolean touched(MatchResult found) {
            int next = done.nextSetBit(found.start());
            return next >= 0 && next < found.end();
        }

        String text() {
            return text;
        }

        List<String> left() {
            Set<String> left = new LinkedHashSet<>();
            for (var pattern : List.of(OF_COMMUNES, EVERY_COMMUNE, DEPARTMENT, level)) {
                var found = pattern.matcher(text);
                while (found.find()) {
                    if (!touched(found)) {
                        left.add(found.group());
                        done.set(found.start(), found.end());
                    }
                }
            }
            return new ArrayList<>(left);
        }
    }
}
