package vn.loa.organization.domain;

import java.text.Normalizer;

/** How names are written down: composed letters, one space between words, no control or direction marks. */
final class Words {

    private Words() {}

    static String tidy(String text) {
        var visible = text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
