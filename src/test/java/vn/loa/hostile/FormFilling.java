package vn.loa.hostile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.hostile.Clerk.Answer;
import vn.loa.hostile.Clerk.Sent;
import vn.loa.hostile.Clerk.SentFile;

/**
 * Goes through all pages that an officer is led to, finds every form by itself, types hostile texts into every field of
 * each, sends it again and again, and looks through every answer.
 */
final class FormFilling {

    /** They end what the others need: somebody's account, a unit, the session. */
    private static final Pattern LAST = Pattern.compile(".*/(end|departure|sign-out|password|removal|closing|sign-in)");

    private static final Pattern FILE = Pattern.compile(".*\\.(docx|pdf|json|xlsx|csv|zip)|.*/(word|json)");

    private static final int MOST = 1500;
    private static final int FEW = 200;
    private static final int LEAST = 10;

    private final Clerk clerk;
    private final Rotation rotation;
    private final int rounds;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> pages = new HashSet<>();
    private final List<String> left = new ArrayList<>();
    private final Set<String> visited = new LinkedHashSet<>();
    private final Map<String, Integer> forms = new TreeMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Set<Integer> seen = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();
    private int forgeries;

    FormFilling(Clerk clerk, Rotation rotation, int rounds) {
        this.clerk = clerk;
        this.rotation = rotation;
        this.rounds = rounds;
    }

    /** Leaves these parts of Loa to somebody else. */
    FormFilling without(String... parts) {
        left.addAll(List.of(parts));
        return this;
    }

    void from(String... paths) {
        List.of(paths).forEach(this::find);
        while (!open.isEmpty()) {
            visit(open.pop());
        }
    }

    List<String> faults() {
        return faults;
    }

    /** Kinds of forms that were taken at least once. */
    Set<String> saved() {
        return forms.entrySet().stream()
                .filter(form -> form.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The addresses of one page of each kind. */
    Set<String> visited() {
        return visited;
    }

    /** The numbers of the texts that some page showed. */
    Set<Integer> seen() {
        return seen;
    }

    private void visit(String path) {
        visited.add(path);
        var answer = clerk.get(path);
        if (answer.status() / 100 == 3) {
            find(Clerk.target(answer));
            return;
        }
        look("GET " + path, answer);
        for (var link : answer.page().select("a[href]")) {
            find(link.attr("href"));
        }
        for (var form : WebForm.in(answer.page())) {
            var takesText = form.fields().stream().anyMatch(WebForm.Field::isTyped);
            if (takesText
                    && !LAST.matcher(Clerk.kind(form.action())).matches()
                    && forms.putIfAbsent(form.kind(), 0) == null) {
                fill(path, form.kind());
            }
        }
    }

    private void find(String link) {
        if (link.startsWith("/")
                && left.stream().noneMatch(link::startsWith)
                && !FILE.matcher(Clerk.kind(link)).matches()) {
            var query = link.replaceFirst("^[^?]*", "").replaceAll("=[^&]*", "");
            if (pages.add(Clerk.kind(link) + query)) {
                open.add(link);
            }
        }
    }

    private void fill(String path, String kind) {
        for (int round = 0; round < rounds; round++) {
            var form = WebForm.in(clerk.getThrough(path).page()).stream()
                    .filter(found -> found.kind().equals(kind))
                    .findFirst();
            if (form.isEmpty()) {
                return;
            }
            send(form.get(), values(form.get(), round));
        }
        if (rounds > 1) {
            forge(path, kind);
        }
    }

    /** Into what a person can't type into, such as a choice or a hidden field, one after the other. */
    private void forge(String path, String kind) {
        var forged = new HashSet<String>();
        while (true) {
            var form = WebForm.in(clerk.getThrough(path).page()).stream()
                    .filter(found -> found.kind().equals(kind))
                    .findFirst();
            var field = form.stream()
                    .flatMap(found -> found.fields().stream())
                    .filter(WebForm.Field::isForgeable)
                    .filter(found -> forged.add(found.name().replaceAll("\\d+", "0")))
                    .findFirst();
            if (field.isEmpty()) {
                return;
            }
            var name = field.get().name();
            var text = rotation.next("forged " + key(form.get(), name), FEW);
            var values = new ArrayList<>(values(form.get(), 0));
            values.removeIf(sent -> sent.name().equals(name));
            values.add(new Sent(name, text));
            send(form.get(), values);
            forgeries++;
        }
    }

    /** How many fields that nobody can type into got a text. */
    int forgeries() {
        return forgeries;
    }

    private void send(WebForm form, List<Sent> values) {
        var action = form.action().isEmpty() ? "/" : form.action();
        Answer answer;
        if (form.post()) {
            answer = form.multipart() ? clerk.upload(action, values, noFiles(form)) : clerk.post(action, values);
        } else {
            answer = clerk.get(action + "?" + query(values));
        }
        look((form.post() ? "POST " : "GET ") + action, answer);
        if (answer.status() / 100 == 3) {
            forms.merge(form.kind(), 1, Integer::sum);
            var target = Clerk.target(answer);
            find(target);
            look("after " + action, clerk.getThrough(target));
        } else if (answer.status() == 422) {
            askLessOf(form, answer);
        }
    }

    /** What a browser sends for a field where no file was chosen. */
    private static List<SentFile> noFiles(WebForm form) {
        return form.fields().stream()
                .filter(field -> field.type().equals("file"))
                .map(field -> new SentFile(field.name(), "", new byte[0]))
                .toList();
    }

    /** A field that refuses what it got takes less the next time, and in the end something harmless. */
    private void askLessOf(WebForm form, Answer answer) {
        var refused = answer.page()
                .select("[aria-invalid=true][name], .is-invalid[name]")
                .eachAttr("name");
        form.fields().stream()
                .filter(WebForm.Field::isTyped)
                .filter(field -> refused.isEmpty() || refused.contains(field.name()))
                .forEach(field -> longest.merge(key(form, field.name()), MOST / 5, (now, less) -> now / 5));
    }

    private List<Sent> values(WebForm form, int round) {
        var values = new LinkedHashMap<String, String>();
        for (var field : form.fields()) {
            value(form, field, round, value -> values.put(field.name(), value));
        }
        if (!form.buttons().isEmpty()) {
            var button = form.buttons().get(round % form.buttons().size());
            if (!LAST.matcher("/" + button.value()).matches()) {
                values.put(button.name(), button.value());
            }
        }
        return values.entrySet().stream()
                .map(entry -> new Sent(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void value(WebForm form, WebForm.Field field, int round, Consumer<String> to) {
        if (field.isTyped()) {
            var key = key(form, field.name());
            var room = Math.min(field.longest(), longest.getOrDefault(key, form.post() ? MOST : FEW));
            to.accept(room < LEAST ? harmless(field, round) : rotation.next(key, room));
        } else if (field.type().equals("file")) {
            return;
        } else if (field.type().equals("date")) {
            to.accept(field.value().isBlank() ? "2026-12-01" : field.value());
        } else if (field.type().equals("password")) {
            to.accept("sai-mat-khau");
        } else if (field.type().equals("radio") ? field.chosen() || round % 3 == 1 : field.chosen()) {
            to.accept(field.value());
        }
    }

    /** Something that a choosy field takes, so that the others of its form are stored. */
    private static String harmless(WebForm.Field field, int round) {
        if (!field.value().isBlank()) {
            return field.value();
        }
        var number = 50_000 + round * 100 + field.name().length();
        return switch (field.name()) {
            case "year" -> "2026";
            case "code" -> "KH_" + number;
            case "number" -> number + "/QĐ-UBND";
            case "kind" -> "Quyết định";
            case "link" -> "https://tai-lieu.example/" + number;
            case "username" -> "nguoi" + number;
            case "lines[0].marker" -> "-";
            case "replacedBy", "parent", "unit", "on", "officer", "target", "quantity" -> "";
            default -> field.type().equals("date") ? "2026-12-01" : "Thôn " + number;
        };
    }

    private static String query(List<Sent> values) {
        var query = new StringBuilder();
        values.forEach(sent -> query.append(query.isEmpty() ? "" : "&")
                .append(Clerk.encoded(sent.name()))
                .append('=')
                .append(Clerk.encoded(sent.value())));
        return query.toString();
    }

    private static String key(WebForm form, String field) {
        return (form.post() ? "POST " : "GET ") + Clerk.kind(form.action()) + " " + field.replaceAll("\\d+", "0");
    }

    private void look(String where, Answer answer) {
        if (answer.status() >= 500) {
            faults.add(where + " answers " + answer.status() + ": "
                    + answer.page().select("main").text());
        }
        // The chain's page counts its entries, and any count may look like the number of a text.
        if (!answer.path().equals("/audit/chain")
                && answer.whole()
                        .headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("text/html")) {
            var check = PageCheck.of(answer.page(), rotation.read());
            check.faults().forEach(fault -> faults.add(where + " (" + answer.status() + "): " + fault));
            seen.addAll(check.seen());
        }
    }
}
