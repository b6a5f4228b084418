package vn.loa.documents;

import java.text.Normalizer;

/**
 * How wide a text is in the typeface that the decree on clerical work prescribes, in thousandths of the type size. Plain
 * text carries no positions; but whether the next word would still have fitted tells wrapping from the end of a paragraph.
 */
final class TimesWidth {

    private static final int[] SMALL = {
        444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500,
        722, 500, 500, 444
    };
    private static final int[] CAPITAL = {
        722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722,
        944, 722, 722, 611
    };
    private static final int THIN = 250;
    private static final int OTHER = 500;

    private TimesWidth() {}

    static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    static double ofFirstWord(String text) {
        int blank = text.indexOf(' ');
        return of(blank < 0 ? text : text.substring(0, blank)) + THIN;
    }

    private static int of(char letter) {
        char plain = letter < 128 ? letter : base(letter);
        if (plain >= 'a' && plain <= 'z') {
            return SMALL[plain - 'a'];
        }
        if (plain >= 'A' && plain <= 'Z') {
            return CAPITAL[plain - 'A'];
        }
        return " .,;:'|!/()[]-".indexOf(plain) >= 0 ? THIN : OTHER;
    }

    private static char base(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
}
