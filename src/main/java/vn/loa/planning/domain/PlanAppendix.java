package vn.loa.planning.domain;

import jakarta.persistence.Embeddable;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.documents.PlanDocument.Appendix;

/** A table attached behind the plan; its cells are kept as JSON since rows may differ in length. */
@Embeddable
record PlanAppendix(String title, String cells) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<List<String>>> TABLE = new TypeReference<>() {};

    static PlanAppendix of(Appendix appendix) {
        var table = appendix.table().stream()
                .map(row -> row.stream().map(Wording::of).toList())
                .toList();
        return new PlanAppendix(Wording.of(appendix.title()), JSON.writeValueAsString(table));
    }

    Appendix appendix() {
        return new Appendix(title, JSON.readValue(cells, TABLE));
    }
}
