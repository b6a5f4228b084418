package vn.loa.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Meaning;
import vn.loa.documents.SectionRole;

/**
 * A text of the plan with the place where it stands.
 *
 * @param at as a reader finds it: {@code II.2}, {@code Căn cứ}, {@code Phụ lục, dòng 3}
 * @param role of the section it stands in; null outside the body
 * @param marker the bullet of a line
 * @param meanings what a line means; empty for everything else
 */
public record Passage(
        Kind kind,
        Spot spot,
        String at,
        String text,
        @Nullable SectionRole role,
        @Nullable String marker,
        List<Meaning> meanings) {

    /** What kind of text it is. */
    public enum Kind {
        SUBJECT,
        PREAMBLE,
        HEADING,
        LINE,
        CLOSING,
        ACTIVITY,
        RECIPIENT
    }

    public Passage {
        meanings = List.copyOf(meanings);
    }

    /** Whether it orders or describes what is done, rather than citing or naming. */
    public boolean isOperative() {
        return kind == Kind.LINE || kind == Kind.ACTIVITY || kind == Kind.HEADING || kind == Kind.SUBJECT;
    }

    /** The same text put right. */
    public Repair to(String after) {
        return new Repair(spot, text, after);
    }
}
