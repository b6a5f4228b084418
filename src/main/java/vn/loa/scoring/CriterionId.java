package vn.loa.scoring;

import java.util.UUID;

/** Names a criterion of a scoring framework. */
public record CriterionId(UUID value) {

    public static CriterionId random() {
        return new CriterionId(UUID.randomUUID());
    }

    public static CriterionId valueOf(String text) {
        return new CriterionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
