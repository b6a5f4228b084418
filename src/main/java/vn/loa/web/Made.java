package vn.loa.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a creating form is answered with: where the new thing is seen, and the sentence that waits there.
 *
 * @param notice message key; null where the page speaks for itself
 */
public record Made(String address, @Nullable String notice, List<String> arguments) {

    public Made {
        arguments = List.copyOf(arguments);
    }

    public static Made at(String address) {
        return new Made(address, null, List.of());
    }

    public static Made at(String address, String notice, String... arguments) {
        return new Made(address, notice, Arrays.asList(arguments));
    }
}
