package vn.loa.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Marks from 0 to 1 for what was read of a plan, part by part, against what a careful person understands of it. The same
 * marks, weights and tolerances with which the project measures reading from outside.
 */
final class Marks {

    private static final Map<String, String> ABBREVIATIONS = abbreviations();
    private static final Set<String> LETTERHEAD =
            Set.of("cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc nơi nhận kế hoạch số ngày tháng năm"
                    .split(" "));
    private static final Map<String, Double> WEIGHTS = Map.of(
            "header",
            2.0,
            "legal",
            2.0,
            "sections",
            1.5,
            "assignments",
            1.5,
            "recipients",
            1.0,
            "items",
            .5,
            "kinds",
            1.0,
            "lossless",
            2.0,
            "activities",
            1.0);
    private static final Map<String, String> ASKED_BY = Map.of(
            "header",
            "header",
            "legal",
            "legalBases",
            "sections",
            "sections",
            "assignments",
            "assignments",
            "recipients",
            "recipients",
            "items",
            "contents",
            "kinds",
            "areas",
            "activities",
            "activities");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Node gold;
    private final Node got;
    private final Map<String, Double> parts = new LinkedHashMap<>();

    /** A JSON value with the ways this class looks at it. */
    record Node(@Nullable Object value) {

        Node get(String name) {
            return new Node(value instanceof Map<?, ?> map ? map.get(name) : null);
        }

        List<Node> list() {
            return value instanceof List<?> list ? list.stream().map(Node::new).toList() : List.of();
        }

        List<Node> list(String name) {
            return get(name).list();
        }

        String text() {
            return value == null ? "" : value.toString();
        }

        boolean isNothing() {
            return value == null || "".equals(value);
        }

        boolean has(String name) {
            return value instanceof Map<?, ?> map && map.containsKey(name);
        }

        Set<String> texts() {
            return list().stream().map(Node::text).collect(Collectors.toSet());
        }
    }

    private record Heading(String number, String title, boolean top) {}

    private Marks(Node gold, Node got, String raw) {
        this.gold = gold;
        this.got = got;
        parts.put("header", header());
        parts.put("legal", legal());
        parts.put("sections", sections());
        parts.put("assignments", assignments());
        parts.put(
                "recipients",
                f1(gold.list("recipients"), got.list("recipients"), (g, p) -> alike(g, p.get("name"), .8)));
        parts.put("items", (count(gold, "contents") + count(gold, "targets")) / 2);
        parts.put(
                "kinds",
                (kinds("audiences", "kinds", "audiences")
                                + kinds("channels", "kinds", "channels")
                                + kinds("areas", "areas", "contents"))
                        / 3);
        parts.put("activities", activities());
        parts.keySet().removeIf(part -> !gold.has(Objects.requireNonNull(ASKED_BY.get(part))));
        parts.put("lossless", lossless(raw));
    }

    /** The marks by part. */
    static Map<String, Double> of(Object gold, Object got, String raw) {
        return new Marks(new Node(gold), new Node(got), raw).parts;
    }

    /** The mean of the marks, each by its weight. */
    static double total(Map<String, Double> marks) {
        double sum = 0;
        double weights = 0;
        for (var mark : marks.entrySet()) {
            double weight = Objects.requireNonNull(WEIGHTS.get(mark.getKey()));
            sum += weight * mark.getValue();
            weights += weight;
        }
        return sum / weights;
    }

    private double header() {
        var fields = gold.get("header");
        var names = fields.value() instanceof Map<?, ?> map ? map.keySet() : Set.of();
        long right = names.stream()
                .filter(name -> isSame(
                        name.toString(),
                        fields.get(name.toString()),
                        got.get("header").get(name.toString())))
                .count();
        return (double) right / Math.max(1, names.size());
    }

    private static boolean isSame(String field, Node gold, Node got) {
        if (gold.value() == null || got.isNothing()) {
            return gold.value() == null && got.isNothing();
        }
        return switch (field) {
            case "year", "date" -> gold.text().equals(got.text());
            case "number" -> number(gold).equals(number(got));
            default -> alike(gold, got, .9);
        };
    }

    private double legal() {
        var cited = got.list("legalBases").stream()
                .filter(basis -> !basis.get("number").isNothing()
                        || "PREAMBLE".equals(basis.get("place").text()))
                .toList();
        var rest = new ArrayList<>(cited);
        double fine = 0;
        int pairs = 0;
        for (var basis : gold.list("legalBases")) {
            var match =
                    rest.stream().filter(other -> key(other).equals(key(basis))).findFirst();
            if (match.isPresent()) {
                rest.remove(match.get());
                pairs++;
                fine += fine(basis, match.get());
            }
        }
        double hit = 2.0 * pairs / Math.max(1, gold.list("legalBases").size() + cited.size());
        return pairs == 0 ? 0 : hit * fine / pairs;
    }

    private static String key(Node basis) {
        var number = number(basis.get("number"));
        return number.isEmpty() ? norm(basis.get("kind").text()) : number;
    }

    private static double fine(Node gold, Node got) {
        var issuer = gold.get("issuer");
        boolean issued = issuer.value() == null
                || alike(issuer, got.get("issuer"), .75)
                || norm(got.get("issuer").text()).contains(norm(issuer.text()));
        boolean placed = gold.get("place").value() == null || gold.get("place").equals(got.get("place"));
        return Stream.of(
                                gold.get("date").equals(got.get("date")),
                                issued,
                                alike(gold.get("kind"), got.get("kind"), .8),
                                placed)
                        .filter(right -> right)
                        .count()
                / 4.0;
    }

    private double sections() {
        var headings = new ArrayList<Heading>();
        addHeadings(headings, got.list("sections"), true);
        int found = 0;
        int from = 0;
        for (var section : gold.list("sections")) {
            for (int i = from; i < headings.size(); i++) {
                if (headings.get(i).number().equals(section.list().get(0).text())
                        && alike(
                                new Node(headings.get(i).title()),
                                section.list().get(1),
                                .8)) {
                    found++;
                    from = i + 1;
                    break;
                }
            }
        }
        long top = headings.stream().filter(Heading::top).count();
        long goldTop = gold.list("sections").stream()
                .filter(section -> ROMAN.matcher(section.list().get(0).text()).matches())
                .count();
        double recall = (double) found / Math.max(1, gold.list("sections").size());
        double precision = goldTop == 0 ? 1 : Math.min(1, (double) goldTop / Math.max(1, top));
        return 2 * recall * precision / Math.max(1e-9, recall + precision);
    }

    private static void addHeadings(List<Heading> headings, List<Node> sections, boolean top) {
        for (var section : sections) {
            var number = section.get("number").text().replaceAll("[.)]+$", "");
            headings.add(new Heading(
                    top ? number : number.replaceAll("^.*\\.", ""),
                    section.get("title").text(),
                    top));
            addHeadings(headings, section.list("children"), false);
        }
    }

    private double assignments() {
        var read = got.list("assignments");
        double units = f1(
                gold.list("assignments"),
                read,
                (g, p) -> alike(g.list().get(0), p.get("unit"), .8)
                        || within(p.get("unit"), g.list().get(0)));
        var tasks = gold.list("assignments").stream()
                .mapToDouble(g -> read.stream()
                        .filter(p -> alike(g.list().get(0), p.get("unit"), .8)
                                || within(p.get("unit"), g.list().get(0)))
                        .findFirst()
                        .map(p -> closeness(
                                Integer.parseInt(g.list().get(1).text()),
                                p.list("tasks").size()))
                        .orElse(0.0))
                .average();
        return units * tasks.orElse(1);
    }

    private static boolean within(Node part, Node whole) {
        return !norm(part.text()).isEmpty() && norm(whole.text()).contains(norm(part.text()));
    }

    private double count(Node gold, String name) {
        var number = gold.get(name);
        return closeness(
                number.value() == null ? 0 : Integer.parseInt(number.text()),
                got.list(name).size());
    }

    private static double closeness(int gold, int got) {
        return 1 - (double) Math.abs(gold - got) / Math.max(1, Math.max(gold, got));
    }

    private double kinds(String name, String field, String list) {
        var wanted = gold.get(name).texts();
        var read = got.list(list).stream()
                .flatMap(entry -> entry.get(field).texts().stream())
                .collect(Collectors.toSet());
        var both = new HashSet<>(wanted);
        both.retainAll(read);
        return wanted.isEmpty() && read.isEmpty() ? 1 : 2.0 * both.size() / (wanted.size() + read.size());
    }

    private double activities() {
        return gold.list("activities").stream()
                .mapToDouble(wanted -> got.list("activities").stream()
                        .filter(read -> alike(wanted.get("title"), read.get("title"), .8))
                        .findFirst()
                        .map(read -> activity(wanted, read))
                        .orElse(0.0))
                .average()
                .orElse(0);
    }

    private static double activity(Node gold, Node got) {
        double who = (alike(gold.get("lead"), got.get("lead"), .75) ? 1 : 0)
                + (alike(gold.get("coordinators"), got.get("coordinators"), .7) ? 1 : 0);
        return (who
                        + closeness(
                                Integer.parseInt(gold.get("contents").text()),
                                got.list("contents").size())
                        + closeness(
                                Integer.parseInt(gold.get("products").text()),
                                got.list("products").size()))
                / 4;
    }

    private double lossless(String raw) {
        var texts = new StringBuilder();
        for (var part : List.of(
                "header", "preamble", "sections", "closing", "recipients", "appendices", "signatures", "letterhead")) {
            addTexts(texts, got.get(part).value());
        }
        var kept = words(texts.toString());
        int lost = 0;
        int all = 0;
        for (var word : words(raw).entrySet()) {
            if (LETTERHEAD.contains(word.getKey()) || word.getKey().chars().allMatch(Character::isDigit)) {
                continue;
            }
            all += word.getValue();
            lost += Math.max(0, word.getValue() - kept.getOrDefault(word.getKey(), 0));
        }
        return 1 - (double) lost / Math.max(1, all);
    }

    private static void addTexts(StringBuilder texts, @Nullable Object value) {
        if (value instanceof String text) {
            texts.append(text).append(' ');
        } else if (value instanceof List<?> list) {
            list.forEach(item -> addTexts(texts, item));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> addTexts(texts, item));
        }
    }

    private static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        var word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
        return words;
    }

    private static double f1(List<Node> gold, List<Node> got, BiPredicate<Node, Node> same) {
        var rest = new ArrayList<>(got);
        int hits = 0;
        for (var wanted : gold) {
            var hit = rest.stream().filter(read -> same.test(wanted, read)).findFirst();
            if (hit.isPresent()) {
                rest.remove(hit.get());
                hits++;
            }
        }
        return gold.isEmpty() && got.isEmpty() ? 1 : 2.0 * hits / (gold.size() + got.size());
    }

    private static boolean alike(Node a, Node b, double bar) {
        var one = norm(a.text());
        var other = norm(b.text());
        return one.equals(other) || !one.isEmpty() && !other.isEmpty() && Likeness.ratio(one, other) >= bar;
    }

    private static String number(Node number) {
        return Normalizer.normalize(number.text(), Normalizer.Form.NFC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^0+", "");
    }

    private static String norm(String text) {
        var norm = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('*', ' ')
                .replace('#', ' ');
        for (var pair : ABBREVIATIONS.entrySet()) {
            boolean word = pair.getKey().length() > 3 || pair.getKey().equals("tp");
            norm = word
                    ? norm.replaceAll("(?<![\\p{L}\\d_])" + pair.getKey() + "(?![\\p{L}\\d_])", pair.getValue())
                    : norm.replace(pair.getKey(), pair.getValue());
        }
        return norm.replaceAll("[^\\p{L}\\p{N}_/]+", " ").strip();
    }

    private static Map<String, String> abbreviations() {
        var pairs = new LinkedHashMap<String, String>();
        pairs.put("ubmttqvn", "ủy ban mặt trận tổ quốc việt nam");
        pairs.put("ubnd", "ủy ban nhân dân");
        pairs.put("hđnd", "hội đồng nhân dân");
        pairs.put("bch", "ban chấp hành");
        pairs.put("uỷ", "ủy");
        pairs.put("hoá", "hóa");
        pairs.put("tphcm", "thành phố hồ chí minh");
        pairs.put("tp", "thành phố");
        return pairs;
    }
}
