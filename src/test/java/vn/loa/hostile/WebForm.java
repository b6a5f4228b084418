package vn.loa.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form of a page, with what a browser would send of it. */
record WebForm(String action, boolean multipart, boolean post, List<Field> fields, List<Field> buttons) {

    /** A field; type is that of the input, or the name of the element. */
    record Field(String name, String type, String value, int longest, boolean chosen) {

        private static final Set<String> TYPED = Set.of("text", "search", "textarea", "email", "tel", "url");

        boolean isTyped() {
            return TYPED.contains(type);
        }

        /** A choice, a date, a hidden field; without the token that every form has, nothing is read at all. */
        boolean isForgeable() {
            return !isTyped() && !Set.of("password", "file").contains(type) && !name.equals("_csrf");
        }
    }

    static List<WebForm> in(Document page) {
        return page.select("form").stream().map(WebForm::of).toList();
    }

    private static WebForm of(Element form) {
        var fields = new ArrayList<Field>();
        var buttons = new ArrayList<Field>();
        for (var control : form.select("[name]")) {
            if (control.hasAttr("disabled")) {
                continue;
            }
            var field = field(control);
            if (control.tagName().equals("button") || field.type().equals("submit")) {
                buttons.add(field);
            } else {
                fields.add(field);
            }
        }
        return new WebForm(
                form.attr("action"),
                form.attr("enctype").contains("multipart"),
                form.attr("method").equalsIgnoreCase("post"),
                fields,
                buttons);
    }

    private static Field field(Element control) {
        var name = control.attr("name");
        var longest = control.hasAttr("maxlength") ? Integer.parseInt(control.attr("maxlength")) : 2000;
        return switch (control.tagName()) {
            case "textarea" -> new Field(name, "textarea", control.wholeText(), longest, true);
            case "select" -> {
                var options = control.select("option");
                var chosen = options.stream()
                        .filter(option -> option.hasAttr("selected"))
                        .findFirst();
                yield new Field(
                        name,
                        "select",
                        chosen.or(() -> options.stream().findFirst())
                                .map(option -> option.attr("value"))
                                .orElse(""),
                        longest,
                        true);
            }
            default -> {
                var type = control.hasAttr("type") ? control.attr("type") : "text";
                var ticked = !Set.of("checkbox", "radio").contains(type) || control.hasAttr("checked");
                yield new Field(name, type, control.attr("value"), longest, ticked);
            }
        };
    }

    /** The same form wherever it stands: its address without identifiers, and the names of its fields. */
    String kind() {
        return (post ? "POST " : "GET ")
                + Clerk.kind(action)
                + fields.stream()
                        .filter(Field::isTyped)
                        .map(field -> field.name().replaceAll("\\d+", "0"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
