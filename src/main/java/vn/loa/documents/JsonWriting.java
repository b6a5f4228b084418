package vn.loa.documents;

import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;

/** One document on its way into the exchange format. The order of the calls is the order of the fields. */
final class JsonWriting {

    private final PlanDocument document;
    private final List<Appendix> activityTables;
    private final List<String> margins;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    JsonWriting(PlanDocument document, List<Appendix> activityTables, List<String> margins, JsonFactory factory) {
        this.document = document;
        this.activityTables = activityTables;
        this.margins = margins;
        this.json = factory.createGenerator(new Indented(), text);
    }

    String text() {
        json.writeStartObject();
        put("format", PlanJson.FORMAT);
        json.writeObjectPropertyStart("header");
        header();
        json.writeEndObject();
        texts("letterhead", document.letterhead());
        plainLines("preamble", document.preamble());
        list("legalBases", document.legalBases(), this::legalBasis);
        list("sections", document.sections(), this::section);
        meanings();
        list("activities", document.activities(), this::activity);
        assignments();
        texts("budget", textsOf(Meaning.Budget.class));
        list("reporting", document.meant(Meaning.Reporting.class), meant -> {
            put("text", meant.text());
            reporting(meant.meaning());
        });
        plainLines("closing", document.closing());
        ending();
        json.writeEndObject();
        json.close();
        return text + "\n";
    }

    private void header() {
        var header = document.header();
        put("issuer", header.issuer());
        put("number", header.number());
        put("place", header.place());
        put("date", header.date());
        put("title", header.title());
        put("year", header.year());
        put("signingAuthority", header.signingAuthority());
        put("signerPosition", header.signerPosition());
        put("signerName", header.signerName());
    }

    /** The exchange format has bare texts here; what else the lines hold stands in a list of its own beside them. */
    private void plainLines(String name, List<Line> lines) {
        texts(name, lines.stream().map(Line::text).toList());
        list(name + "Lines", lines, this::lineWithoutText);
    }

    private void legalBasis(PlanDocument.LegalBasis basis) {
        put("kind", basis.kind());
        put("number", basis.number());
        put("date", basis.date());
        put("issuer", basis.issuer());
        put("subject", basis.subject());
        put("place", basis.place());
        put("text", basis.text());
    }

    private void section(Section section) {
        put("id", section.id());
        put("number", section.number());
        put("title", section.title());
        put("role", section.role());
        list("paragraphs", section.lines(), this::line);
        list("children", section.children(), this::section);
    }

    private void line(Line line) {
        put("id", line.id());
        put("level", line.level());
        put("marker", line.marker());
        put("text", line.text());
        list("meanings", line.meanings(), this::meaning);
    }

    private void lineWithoutText(Line line) {
        put("id", line.id());
        put("level", line.level());
        put("marker", line.marker());
        list("meanings", line.meanings(), this::meaning);
    }

    private void meaning(Meaning meaning) {
        if (meaning instanceof Meaning.Audience audience) {
            put("is", "AUDIENCE");
            codes("kinds", audience.kinds());
        } else if (meaning instanceof Meaning.Target target) {
            put("is", "TARGET");
            target(target);
        } else if (meaning instanceof Meaning.Content content) {
            put("is", "CONTENT");
            codes("areas", content.areas());
        } else if (meaning instanceof Meaning.Channel channel) {
            put("is", "CHANNEL");
            channel(channel);
        } else if (meaning instanceof Meaning.Task task) {
            put("is", "TASK");
            put("unit", task.unit());
        } else if (meaning instanceof Meaning.Budget) {
            put("is", "BUDGET");
        } else if (meaning instanceof Meaning.Reporting reporting) {
            put("is", "REPORTING");
            reporting(reporting);
        }
    }

    private void meanings() {
        list("audiences", document.meant(Meaning.Audience.class), meant -> {
            put("text", meant.text());
            codes("kinds", meant.meaning().kinds());
        });
        list("targets", document.meant(Meaning.Target.class), meant -> {
            put("text", meant.text());
            target(meant.meaning());
        });
        list("contents", document.meant(Meaning.Content.class), meant -> {
            put("text", meant.text());
            codes("areas", meant.meaning().areas());
        });
        list("channels", document.meant(Meaning.Channel.class), meant -> {
            put("text", meant.text());
            channel(meant.meaning());
        });
    }

    private void target(Meaning.Target target) {
        put("quantity", target.quantity());
        put("measure", target.measure());
    }

    private void channel(Meaning.Channel channel) {
        codes("kinds", channel.kinds());
        put("frequency", channel.frequency());
    }

    private void reporting(Meaning.Reporting reporting) {
        put("period", reporting.period());
        put("to", reporting.to());
    }

    private void activity(Activity activity) {
        put("id", activity.id());
        put("place", activity.place());
        put("title", activity.title());
        put("lead", activity.lead());
        put("coordinators", activity.coordinators());
        texts("contents", activity.contents());
        codes("areas", activity.areas());
        codes("channels", activity.channels());
        codes("audiences", activity.audiences());
        put("schedule", activity.schedule());
        texts("products", activity.products());
        put("target", activity.target());
        put("budget", activity.budget());
    }

    private void assignments() {
        var units = List.copyOf(document.assignments().entrySet());
        list("assignments", units, unit -> {
            put("unit", unit.getKey());
            texts("tasks", unit.getValue());
        });
    }

    private void ending() {
        list("recipients", document.recipients(), recipient -> {
            put("name", recipient.name());
            put("note", recipient.note());
        });
        json.writeArrayPropertyStart("appendices");
        activityTables.forEach(table -> appendix(table, PlanJson.ACTIVITIES));
        document.appendices().forEach(appendix -> appendix(appendix, null));
        if (!margins.isEmpty()) {
            appendix(new Appendix("", margins.stream().map(List::of).toList()), PlanJson.MARGINS);
        }
        json.writeEndArray();
        list("signatures", document.signatures(), stamp -> {
            put("signer", stamp.signer());
            put("email", stamp.email());
            var time = stamp.time();
            put("time", time == null ? null : time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        });
        list("findings", document.findings(), finding -> {
            put("rule", finding.rule());
            put("severity", finding.severity());
            put("message", finding.message());
            put("at", finding.at());
        });
    }

    private void appendix(Appendix appendix, @Nullable String of) {
        json.writeStartObject();
        put("title", appendix.title());
        if (of != null) {
            put("of", of);
        }
        json.writeArrayPropertyStart("table");
        appendix.table().forEach(this::row);
        json.writeEndArray();
        json.writeEndObject();
    }

    private <M extends Meaning> List<String> textsOf(Class<M> kind) {
        return document.meant(kind).stream().map(PlanDocument.Meant::text).toList();
    }

    private <T> void list(String name, List<T> things, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        for (var thing : things) {
            json.writeStartObject();
            write.accept(thing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void row(List<String> cells) {
        json.writeStartArray();
        cells.forEach(json::writeString);
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) {
        json.writeName(name);
        row(texts);
    }

    private void codes(String name, List<? extends Enum<?>> codes) {
        texts(name, codes.stream().map(Enum::name).toList());
    }

    private void put(String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else if (value instanceof Integer number) {
            json.writeNumberProperty(name, number);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    /** A field a line. The machine's own line ending would change the hash. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter(" ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
