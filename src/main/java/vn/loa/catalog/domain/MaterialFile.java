package vn.loa.catalog.domain;

import java.text.Normalizer;
import vn.loa.storage.FileId;
import vn.loa.web.FileSize;

/** The file that a material is. */
public record MaterialFile(FileId id, String name, long bytes, MaterialKind kind) {

    private static final int LONGEST_NAME = 200;

    /** How large it is, in words. */
    public String size() {
        return FileSize.of(bytes);
    }

    public MaterialFile {
        var words = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        name = words.substring(
                0, words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), LONGEST_NAME)));
        if (name.isEmpty()) {
            name = kind.name();
        }
    }
}
