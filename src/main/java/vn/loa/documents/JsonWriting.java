package vn.loa.documents;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;

/** One document on its way into the exchange format. The order of the calls is the order of the fields. */
final class JsonWriting {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final PlanDocument document;
    private final ObjectNode root = NODES.objectNode();

    JsonWriting(PlanDocument document) {
        this.document = document;
    }

    ObjectNode tree() {
        root.put("format", PlanJson.FORMAT);
        header(root.putObject("header"));
        texts(root, "letterhead", document.letterhead());
        plainLines("preamble", document.preamble());
        list("legalBases", document.legalBases(), this::legalBasis);
        list("sections", document.sections(), this::section);
        meanings();
        list("activities", document.activities(), this::activity);
        assignments();
        texts(root, "budget", textsOf(Meaning.Budget.class));
        list("reporting", document.meant(Meaning.Reporting.class), (node, meant) -> {
            node.put("text", meant.text());
            reporting(node, meant.meaning());
        });
        plainLines("closing", document.closing());
        ending();
        return root;
    }

    private void header(ObjectNode node) {
        var header = document.header();
        node.put("issuer", header.issuer());
        node.put("number", header.number());
        node.put("place", header.place());
        put(node, "date", header.date());
        node.put("title", header.title());
        node.put("year", header.year());
        node.put("signingAuthority", header.signingAuthority());
        node.put("signerPosition", header.signerPosition());
        node.put("signerName", header.signerName());
    }

    /** The exchange format has bare texts here; what else the lines hold stands in a list of its own beside them. */
    private void plainLines(String name, List<Line> lines) {
        texts(root, name, lines.stream().map(Line::text).toList());
        list(name + "Lines", lines, this::lineWithoutText);
    }

    private void legalBasis(ObjectNode node, PlanDocument.LegalBasis basis) {
        node.put("kind", basis.kind());
        node.put("number", basis.number());
        put(node, "date", basis.date());
        node.put("issuer", basis.issuer());
        node.put("subject", basis.subject());
        put(node, "place", basis.place());
        node.put("text", basis.text());
    }

    private void section(ObjectNode node, Section section) {
        node.put("id", section.id());
        node.put("number", section.number());
        node.put("title", section.title());
        put(node, "role", section.role());
        list(node, "paragraphs", section.lines(), this::line);
        list(node, "children", section.children(), this::section);
    }

    private void line(ObjectNode node, Line line) {
        node.put("id", line.id());
        node.put("level", line.level());
        node.put("marker", line.marker());
        node.put("text", line.text());
        list(node, "meanings", line.meanings(), this::meaning);
    }

    private void lineWithoutText(ObjectNode node, Line line) {
        line(node, line);
        node.remove("text");
    }

    private void meaning(ObjectNode node, Meaning meaning) {
        if (meaning instanceof Meaning.Audience audience) {
            node.put("is", "AUDIENCE");
            codes(node, "kinds", audience.kinds());
        } else if (meaning instanceof Meaning.Target target) {
            node.put("is", "TARGET");
            target(node, target);
        } else if (meaning instanceof Meaning.Content content) {
            node.put("is", "CONTENT");
            codes(node, "areas", content.areas());
        } else if (meaning instanceof Meaning.Channel channel) {
            node.put("is", "CHANNEL");
            channel(node, channel);
        } else if (meaning instanceof Meaning.Task task) {
            node.put("is", "TASK");
            node.put("unit", task.unit());
        } else if (meaning instanceof Meaning.Budget) {
            node.put("is", "BUDGET");
        } else if (meaning instanceof Meaning.Reporting reporting) {
            node.put("is", "REPORTING");
            reporting(node, reporting);
        }
    }

    private void meanings() {
        list("audiences", document.meant(Meaning.Audience.class), (node, meant) -> {
            node.put("text", meant.text());
            codes(node, "kinds", meant.meaning().kinds());
        });
        list("targets", document.meant(Meaning.Target.class), (node, meant) -> {
            node.put("text", meant.text());
            target(node, meant.meaning());
        });
        list("contents", document.meant(Meaning.Content.class), (node, meant) -> {
            node.put("text", meant.text());
            codes(node, "areas", meant.meaning().areas());
        });
        list("channels", document.meant(Meaning.Channel.class), (node, meant) -> {
            node.put("text", meant.text());
            channel(node, meant.meaning());
        });
    }

    private static void target(ObjectNode node, Meaning.Target target) {
        node.put("quantity", target.quantity());
        node.put("measure", target.measure());
    }

    private static void channel(ObjectNode node, Meaning.Channel channel) {
        codes(node, "kinds", channel.kinds());
        node.put("frequency", channel.frequency());
    }

    private static void reporting(ObjectNode node, Meaning.Reporting reporting) {
        put(node, "period", reporting.period());
        node.put("to", reporting.to());
    }

    private void activity(ObjectNode node, Activity activity) {
        node.put("id", activity.id());
        put(node, "place", activity.place());
        node.put("title", activity.title());
        node.put("lead", activity.lead());
        node.put("coordinators", activity.coordinators());
        texts(node, "contents", activity.contents());
        codes(node, "areas", activity.areas());
        codes(node, "channels", activity.channels());
        codes(node, "audiences", activity.audiences());
        node.put("schedule", activity.schedule());
        texts(node, "products", activity.products());
        node.put("target", activity.target());
        node.put("budget", activity.budget());
    }

    private void assignments() {
        var units = List.copyOf(document.assignments().entrySet());
        list("assignments", units, (node, unit) -> {
            node.put("unit", unit.getKey());
            texts(node, "tasks", unit.getValue());
        });
    }

    private void ending() {
        list("recipients", document.recipients(), (node, recipient) -> {
            node.put("name", recipient.name());
            node.put("note", recipient.note());
        });
        list("appendices", document.appendices(), (node, appendix) -> {
            node.put("title", appendix.title());
            var rows = node.putArray("table");
            appendix.table().forEach(row -> row.forEach(rows.addArray()::add));
        });
        list("signatures", document.signatures(), (node, stamp) -> {
            node.put("signer", stamp.signer());
            node.put("email", stamp.email());
            var time = stamp.time();
            node.put("time", time == null ? null : time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        });
        list("findings", document.findings(), (node, finding) -> {
            node.put("rule", finding.rule());
            put(node, "severity", finding.severity());
            node.put("message", finding.message());
            node.put("at", finding.at());
        });
    }

    private <M extends Meaning> List<String> textsOf(Class<M> kind) {
        return document.meant(kind).stream().map(PlanDocument.Meant::text).toList();
    }

    private <T> void list(String name, List<T> things, BiConsumer<ObjectNode, T> write) {
        list(root, name, things, write);
    }

    private static <T> void list(ObjectNode node, String name, List<T> things, BiConsumer<ObjectNode, T> write) {
        ArrayNode array = node.putArray(name);
        things.forEach(thing -> write.accept(array.addObject(), thing));
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        texts.forEach(node.putArray(name)::add);
    }

    private static void codes(ObjectNode node, String name, List<? extends Enum<?>> codes) {
        texts(node, name, codes.stream().map(Enum::name).toList());
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        node.put(name, value == null ? null : value.toString());
    }
}
