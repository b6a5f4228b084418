package vn.loa.catalog.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Words from a form as the registry keeps them. */
final class Words {

    private Words() {}

    /** NFC without blanks around it; null where nothing was typed. */
    static @Nullable String orNull(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}
