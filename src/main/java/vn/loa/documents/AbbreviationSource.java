package vn.loa.documents;

/** Tells which abbreviations hold today: whoever keeps them answers, and knows nothing of how plans are read. */
@FunctionalInterface
public interface AbbreviationSource {

    Abbreviations today();
}
