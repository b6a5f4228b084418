package vn.loa.catalog.domain;

import java.text.Normalizer;

/** What somebody typed into a search field, fit for the database: NFC, no control characters, not endless. */
record SearchWords(String text) {

    private static final int LONGEST = 200;

    SearchWords {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        text = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** SQL that holds for rows whose column has every word of the parameter {@code :text}, accents aside. */
    static String within(String column) {
        return "not exists (select from regexp_split_to_table(plain(:text), ' +') word where position(word in " + column
                + ") = 0)";
    }
}
