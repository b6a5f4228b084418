package vn.loa.documents;

import java.util.Map;

/** What abbreviations stand for. */
public final class Abbreviations {

    private Abbreviations() {}

    /** Those that not every reader knows, so that a document spells them out once; UBND is none of them. */
    public static Map<String, String> toExplain() {
        return Vocabulary.pairs("abbreviation");
    }
}
