package vn.loa.documents;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which font a style of a Word file sets its letters in; a font may say that they are not written in Unicode. */
final class WordFonts {

    private static final int DEEPEST = 20;

    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private String normal = "";
    private String otherwise = "";

    void setDefault(String font) {
        otherwise = font;
    }

    void define(String style, @Nullable String font, @Nullable String parent, boolean isNormal) {
        if (font != null) {
            fonts.put(style, font);
        }
        if (parent != null) {
            parents.put(style, parent);
        }
        normal = isNormal ? style : normal;
    }

    /** The font of a run: its own, or that of its paragraph's style. */
    String of(@Nullable String own, @Nullable String style) {
        var named = style == null ? normal : style;
        for (int depth = 0; own == null && named != null && depth < DEEPEST; depth++) {
            own = fonts.get(named);
            named = parents.get(named);
        }
        return own == null ? otherwise : own;
    }

    /** The font that an element names for Latin letters; null for none. */
    static @Nullable String named(XMLStreamReader xml) {
        var ascii = WordFile.attribute(xml, "ascii", "");
        var font = ascii.isEmpty() ? WordFile.attribute(xml, "hAnsi", "") : ascii;
        return font.isEmpty() ? null : font;
    }
}
