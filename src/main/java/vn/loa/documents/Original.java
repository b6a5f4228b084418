package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.Reading.Trace;

/** Collects the paragraphs of the original while it is read, and which part of the document each of them went into. */
final class Original {

    private final List<String> paragraphs = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();
    private final List<Appendix> tables = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    int add(String paragraph) {
        paragraphs.add(paragraph);
        return paragraphs.size() - 1;
    }

    void trace(String part, int paragraph) {
        trace(part, paragraph, paragraph);
    }

    void trace(String part, int from, int to) {
        traces.add(new Trace(part, from, to));
    }

    /** Keeps a table from which activities were taken. */
    void keep(Appendix table) {
        tables.add(table);
    }

    /** Remembers words that go into no part of the document. */
    void leaveOut(String words) {
        if (!words.isBlank()) {
            leftOut.add(words);
        }
    }

    /** A new name for a section, line or activity that comes from a paragraph. */
    String identify(int paragraph) {
        var id = UUID.randomUUID().toString();
        trace(id, paragraph);
        return id;
    }

    Reading reading(PlanDocument document) {
        traces.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return new Reading(paragraphs, document, traces, tables, leftOut);
    }
}
