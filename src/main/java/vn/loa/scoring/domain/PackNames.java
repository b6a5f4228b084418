package vn.loa.scoring.domain;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.loa.storage.FileName;

/** Names files of a pack so that every system can unpack them, Windows included; a number keeps them apart. */
final class PackNames {

    private static final int LONGEST = 60;
    private static final String FOLDER = "minh-chung/";

    private final Map<String, Integer> counts = new HashMap<>();

    String of(String folder, String name, String extension) {
        var place = FOLDER + clean(folder, "khac") + "/";
        int number = counts.merge(place.toLowerCase(Locale.ROOT), 1, Integer::sum);
        return "%s%03d %s%s".formatted(place, number, clean(FileName.sent(name).stem(), "tep"), extension);
    }

    /** Without what Windows refuses: signs of its own, unseen letters, a dot or a blank at the end. */
    static String clean(String words, String otherwise) {
        var clean = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\\\/:*?\"<>|]+", "-")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s]+", " ")
                .strip();
        int letters = Math.min(clean.codePointCount(0, clean.length()), LONGEST);
        var shortened = clean.substring(0, clean.offsetByCodePoints(0, letters)).replaceAll("[. ]+$", "");
        return shortened.isEmpty() ? otherwise : shortened;
    }
}
