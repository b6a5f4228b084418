package vn.loa.storage;

import java.text.Normalizer;

/** What a file is called where it came from, for people to read; nothing on this machine is ever named so. */
public record FileName(String words) {

    private static final int LONGEST = 150;

    /** Without the folders it lay in, and without letters that hide or turn others. */
    public static FileName sent(String name) {
        var path = name.replace('\\', '/');
        var clean = Normalizer.normalize(path.substring(path.lastIndexOf('/') + 1), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .strip();
        int letters = clean.codePointCount(0, clean.length());
        var words = clean.substring(0, clean.offsetByCodePoints(0, Math.min(letters, LONGEST)));
        return new FileName(words.isEmpty() || words.matches("\\.+") ? "tệp" : words);
    }

    /** Without what names its kind, which is told by its content. */
    public String stem() {
        var stem = words.replaceFirst("\\.[^.\\s]{1,5}$", "");
        return stem.isEmpty() ? words : stem;
    }

    @Override
    public String toString() {
        return words;
    }
}
