package vn.loa.checks;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Findings as a JSON list, one a line, in the words of the exchange format and some more. */
final class FindingJson {

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);

    FindingJson() {
        json.writeStartArray();
    }

    void add(String file, Finding finding) {
        json.writeRaw("\n ");
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("at", finding.at());
        json.writeStringProperty("title", finding.title());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("quote", finding.quote());
        json.writeStringProperty("source", finding.source());
        repair(finding.repair());
        json.writeEndObject();
    }

    String text() {
        json.writeRaw("\n");
        json.writeEndArray();
        json.close();
        return text + "\n";
    }

    private void repair(@Nullable Repair repair) {
        if (repair == null) {
            json.writeNullProperty("repair");
            return;
        }
        json.writeObjectPropertyStart("repair");
        json.writeStringProperty("before", repair.before());
        json.writeStringProperty("after", repair.after());
        json.writeEndObject();
    }
}
