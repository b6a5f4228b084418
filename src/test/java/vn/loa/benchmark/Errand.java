package vn.loa.benchmark;

import java.io.IOException;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import vn.loa.web.Once;

/** Something that an officer does over and over with one request. */
interface Errand {

    Browser.Answer run() throws IOException, InterruptedException;

    static Errand look(Browser browser, String path) {
        return () -> browser.get(path);
    }

    /** Saves a section again and again, each time with another word in its first line; alone on its section. */
    static Errand save(Browser browser, String path) throws IOException, InterruptedException {
        var page = browser.get(path).page();
        var form = page.select("form").stream()
                .filter(it -> it.select("[name=version]").size() > 0
                        && it.select("[name^=lines]").size() > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no section at " + path));
        var fields = fields(form);
        return new Errand() {

            private int version = Integer.parseInt(form.select("[name=version]").attr("value"));
            private int round;

            @Override
            public synchronized Browser.Answer run() throws IOException, InterruptedException {
                var sent = new ArrayList<Map.Entry<String, String>>();
                for (var field : fields) {
                    sent.add(
                            field.getKey().equals("version")
                                    ? new SimpleEntry<>("version", String.valueOf(version))
                                    : field.getKey().equals("lines[0].text")
                                            ? new SimpleEntry<>(field.getKey(), field.getValue() + " (" + ++round + ")")
                                            : field);
                }
                var answer = browser.post(form.attr("action"), sent);
                version += answer.status() < 400 ? 1 : 0;
                return answer;
            }
        };
    }

    /** Records something that was done, again and again, for the same time of an activity. */
    static Errand record(Browser browser, String activity) throws IOException, InterruptedException {
        var page = browser.get(activity).page();
        var form = page.select("form[action$=/results]").stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing to record at " + activity));
        var at = form.select("[name=at] option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
        var said = Map.of("at", at, "text", "Đã phát chuyên mục.", "quantity", "2", "measure", "buổi phát");
        return () -> {
            var sent = new ArrayList<Map.Entry<String, String>>();
            for (var field : fields(form)) {
                var value = field.getKey().equals(Once.FIELD)
                        ? UUID.randomUUID().toString()
                        : said.getOrDefault(field.getKey(), field.getValue());
                sent.add(new SimpleEntry<>(field.getKey(), value));
            }
            return browser.postParts(form.attr("action"), sent);
        };
    }

    /** Hands a draft in and takes it back in turn. */
    static Errand move(Browser browser, String plan) throws IOException, InterruptedException {
        var page = browser.get(plan).page();
        var csrf = Browser.csrf(page);
        return new Errand() {

            private boolean submitted =
                    !page.select("form[action$=/withdrawal]").isEmpty();

            @Override
            public synchronized Browser.Answer run() throws IOException, InterruptedException {
                var answer = browser.post(
                        plan + (submitted ? "/withdrawal" : "/submission"), List.of(Map.entry("_csrf", csrf)));
                submitted ^= answer.status() < 400;
                return answer;
            }
        };
    }

    /** A plan that was left handed in is a draft again. */
    static void makeDraft(Browser browser, String plan) throws IOException, InterruptedException {
        var page = browser.get(plan).page();
        if (!page.select("form[action$=/withdrawal]").isEmpty()) {
            browser.post(plan + "/withdrawal", List.of(Map.entry("_csrf", Browser.csrf(page))));
        }
    }

    private static List<Map.Entry<String, String>> fields(Element form) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        for (var control : form.select("input[name], textarea[name], select[name]")) {
            var type = control.attr("type");
            boolean unticked = (type.equals("checkbox") || type.equals("radio")) && !control.hasAttr("checked");
            if (control.hasAttr("disabled")
                    || type.equals("file")
                    || unticked
                    || control.parents().is("template")) {
                continue;
            }
            var value = control.tagName().equals("textarea")
                    ? control.wholeText()
                    : control.tagName().equals("select")
                            ? control.select("option[selected]").attr("value")
                            : control.attr("value");
            fields.add(new SimpleEntry<>(control.attr("name"), value));
        }
        return fields;
    }
}
