package vn.loa.planning.domain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.Reading;

/**
 * What a document that was read is taken for, corrections included.
 *
 * @param legalBases what the reader understood of cited documents, from the whole text
 */
record Understanding(Header header, List<ImportPart> parts, List<Appendix> appendices, List<LegalBasis> legalBases) {

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Meaning.class, NamedMeaning.class).build();

    Understanding {
        parts = List.copyOf(parts);
        appendices = List.copyOf(appendices);
        legalBases = List.copyOf(legalBases);
    }

    static Understanding of(Reading reading) {
        var document = reading.document();
        var parts = completed(new ReadParts(reading).parts(), reading.original());
        return new Understanding(document.header(), parts, document.appendices(), document.legalBases());
    }

    static Understanding of(String json) {
        return JSON.readValue(json, Understanding.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    Understanding with(ImportRevision revision, List<String> original) {
        return new Understanding(revision.header(), completed(revision.parts(), original), appendices, legalBases);
    }

    /** The draft that would be made of it: without the number, date and stamps of the document it was read from. */
    PlanDocument document(int year) {
        return new PartsDocument(parts).document(header, year, legalBases, appendices);
    }

    /** Every paragraph of the original stands in some part: those that are in none are left out, but stay in sight. */
    private static List<ImportPart> completed(List<ImportPart> parts, List<String> original) {
        var completed = new ArrayList<ImportPart>();
        var known = new boolean[original.size()];
        parts.forEach(part -> part.paragraphs().stream()
                .filter(paragraph -> paragraph >= 0 && paragraph < known.length)
                .forEach(paragraph -> known[paragraph] = true));
        int next = 0;
        for (var part : parts) {
            var first =
                    part.paragraphs().stream().mapToInt(paragraph -> paragraph).min();
            for (; first.isPresent() && next < Math.min(first.getAsInt(), known.length); next++) {
                addUnknown(next, known, original, completed);
            }
            completed.add(part);
        }
        for (; next < known.length; next++) {
            addUnknown(next, known, original, completed);
        }
        return completed;
    }

    private static void addUnknown(int paragraph, boolean[] known, List<String> original, List<ImportPart> parts) {
        if (!known[paragraph]) {
            parts.add(ImportPart.omitted(original.get(paragraph), paragraph));
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "means")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Meaning.Audience.class, name = "AUDIENCE"),
        @JsonSubTypes.Type(value = Meaning.Target.class, name = "TARGET"),
        @JsonSubTypes.Type(value = Meaning.Content.class, name = "CONTENT"),
        @JsonSubTypes.Type(value = Meaning.Channel.class, name = "CHANNEL"),
        @JsonSubTypes.Type(value = Meaning.Task.class, name = "TASK"),
        @JsonSubTypes.Type(value = Meaning.Budget.class, name = "BUDGET"),
        @JsonSubTypes.Type(value = Meaning.Reporting.class, name = "REPORTING")
    })
    private interface NamedMeaning {}
}
