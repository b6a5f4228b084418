package vn.loa.documents;

import java.util.List;
import java.util.stream.IntStream;
import vn.loa.documents.PlanDocument.Appendix;

/**
 * A document as it was read: the paragraphs of the original in their order, what was understood of them, and which came
 * from which.
 *
 * @param original the paragraphs as read, wrapped lines joined; a row of a table is one paragraph, its cells parted by " | "
 * @param traces in the order of the original; a part that was pieced together from several places has several
 * @param tables the tables that became activities, as they stand in the original
 * @param leftOut what is no part of the plan: heads and feet of pages, words of the stamps of digital signatures
 */
public record Reading(
        List<String> original, PlanDocument document, List<Trace> traces, List<Appendix> tables, List<String> leftOut) {

    public Reading {
        original = List.copyOf(original);
        traces = List.copyOf(traces);
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
    }

    public Reading(List<String> original, PlanDocument document, List<Trace> traces) {
        this(original, document, traces, List.of(), List.of());
    }

    /**
     * Where a part of the document stands in the original.
     *
     * @param part the id of a section (its heading), line or activity; for what has no id its place in the document:
     *     {@code header.issuer}, {@code header.signerName}, {@code letterhead.0}, {@code recipients.3}, {@code appendices.0},
     *     {@code signatures.0}
     * @param from number of the first paragraph, counted from 0
     * @param to number of the last paragraph, which belongs to it
     */
    public record Trace(String part, int from, int to) {

        IntStream paragraphs() {
            return IntStream.rangeClosed(from, to);
        }
    }

    /** The numbers of the paragraphs a part comes from; none for what was not taken from a single place. */
    public List<Integer> paragraphsOf(String part) {
        return traces.stream()
                .filter(trace -> trace.part().equals(part))
                .flatMapToInt(Trace::paragraphs)
                .distinct()
                .boxed()
                .toList();
    }

    /** The parts that a paragraph went into; none for words that every such document has ("Nơi nhận:", Quốc hiệu). */
    public List<String> partsOf(int paragraph) {
        return traces.stream()
                .filter(trace -> trace.from() <= paragraph && paragraph <= trace.to())
                .map(Trace::part)
                .distinct()
                .toList();
    }
}
