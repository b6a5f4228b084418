package vn.loa.likeness;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.planning.PlanNames;
import vn.loa.planning.PlanText;

/** The passages of a plan: what its sections and its activities say at some length, without bases, head and foot. */
record Passages(int year, List<Passage> all) {

    /** More no plan has; a file that somebody pasted may. */
    static final int MOST = 300;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Passages of(PlanText plan) {
        return of(plan.document(), plan.names(), plan.plan().year());
    }

    static Passages of(PlanDocument document, PlanNames names, int year) {
        var lines = document.everySection().stream()
                .flatMap(section -> section.lines().stream())
                .map(Line::text);
        var said = of(Stream.concat(lines, document.activities().stream().map(Passages::said)), names, year);
        return new Passages(year, said.all().stream().limit(MOST).toList());
    }

    static Passages of(Stream<String> lines, PlanNames names, int year) {
        return new Passages(
                year,
                lines.map(line -> Passage.of(line, names, year))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Those for whose leaving out there is no reason. */
    Passages only(List<String> leftOut) {
        return new Passages(
                year,
                IntStream.range(0, all.size())
                        .filter(i -> leftOut.get(i).isEmpty())
                        .mapToObj(all::get)
                        .toList());
    }

    /** The rows of a statement's {@code json_to_recordset}. */
    String json() {
        var rows = JSON.createArrayNode();
        for (int i = 0; i < all.size(); i++) {
            var passage = all.get(i);
            var row = rows.addObject().put("number", i).put("text", passage.text());
            // As text: not every number of 64 bits is one of JSON's.
            row.put("hash", String.valueOf(passage.hash()));
            var sketch = row.putArray("sketch");
            for (var value : passage.sketch()) {
                sketch.add(value);
            }
        }
        return rows.toString();
    }

    private static String said(Activity activity) {
        return Stream.concat(
                        Stream.of(activity.title()),
                        Stream.concat(activity.products().stream(), Stream.ofNullable(activity.target())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
