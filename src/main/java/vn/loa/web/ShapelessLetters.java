package vn.loa.web;

import java.util.regex.Pattern;
import org.springframework.core.convert.converter.Converter;

/**
 * Takes out of every text that is sent what has no shape: control characters other than tab and line end, halves of
 * letters, and the two code points that XML forbids. PostgreSQL refuses some of them, Word others, and a log can be forged
 * with the rest.
 */
final class ShapelessLetters implements Converter<String, String> {

    private static final Pattern SHAPELESS = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    @Override
    public String convert(String sent) {
        return SHAPELESS.matcher(sent).replaceAll("");
    }
}
