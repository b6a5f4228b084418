package vn.loa.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text and Markdown, in whatever encoding: UTF-8, UTF-16, or the Vietnamese code page of old Windows. */
final class TextFile {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n|\\f|\\x0B|\\u2028|\\u2029|\\u0085");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\p{Cntrl}&&[^\\t]]");
    private static final Pattern RULE = Pattern.compile("[-_=*~.–—\\s]{3,}");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+|\\s+#+$");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*)(?=\\S)([^*]{1,2000}?)\\1");
    private static final Pattern UNDERSCORES =
            Pattern.compile("(?<![\\p{L}\\d])(_{1,2})(?=\\S)([^_]{1,2000})\\1(?![\\p{L}\\d])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[-\\\\`*_{}\\[\\]()#+.!|>])");

    /** Ten pages without a paragraph's end; what looks for patterns in a line must not be led on for ever. */
    private static final int LONGEST_LINE = 20_000;

    private TextFile() {}

    /** The text, or null if these bytes are no text. */
    static @Nullable String decode(byte[] content) {
        var text = content.length == 0 ? "" : byMark(content);
        if (text == null) {
            text = looksLikeUtf16(content) ? utf16(content) : strict(content, StandardCharsets.UTF_8);
        }
        if (text == null && isText(content)) {
            text = ofOldWindows(content);
        }
        return text == null || text.indexOf('\0') >= 0 ? null : text;
    }

    static List<SourceLine> lines(String text) {
        var lines = new ArrayList<SourceLine>();
        for (var raw : LINE_END.split(OldLetters.converted(text), -1)) {
            var clean = clean(raw);
            // The cells of a row are freed from marks one by one.
            var line = clean.strip();
            var plain = line.startsWith("|") ? line : unmarked(line);
            if (!plain.isEmpty() && !isRule(plain)) {
                lines.add(new SourceLine(
                        plain,
                        TimesWidth.of(plain),
                        TimesWidth.ofFirstWord(plain),
                        clean.startsWith("    "),
                        false,
                        null));
            }
        }
        return lines;
    }

    /** One line as it may be compared: composed letters, no invisible ones, ordinary blanks. */
    static String clean(String raw) {
        Interrupted.check();
        if (raw.length() > LONGEST_LINE) {
            throw new UnreadableDocument("documents.unreadable.longLine", LONGEST_LINE);
        }
        var composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        return INVISIBLE
                .matcher(composed)
                .replaceAll("")
                .replace("\t", "    ")
                .replaceAll("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]", " ");
    }

    /** A line of dashes or stars that only parts what is above from what is below. */
    static boolean isRule(String text) {
        return RULE.matcher(text).matches();
    }

    /** A line as it may be compared, without the marks of Markdown. */
    static String line(String raw) {
        return unmarked(clean(raw).strip());
    }

    static String unmarked(String text) {
        if (text.indexOf('#') >= 0) {
            text = MARKDOWN_HEADING.matcher(text).replaceAll("");
        }
        if (text.indexOf('*') >= 0) {
            // Bold letters may reach over several lines, so their marks need not be paired in one.
            text = EMPHASIS.matcher(text.replace("**", "")).replaceAll("$2");
        }
        if (text.indexOf('_') >= 0) {
            text = UNDERSCORES.matcher(text).replaceAll("$2");
        }
        return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("");
    }

    /** The code page of Vietnamese Windows, or one of the fonts before it; which, the words tell. */
    private static String ofOldWindows(byte[] content) {
        var codePage = new String(content, Charset.forName("windows-1258"));
        var font = OldLetters.converted(new String(content, StandardCharsets.ISO_8859_1));
        return OldLetters.known(font) > OldLetters.known(codePage) ? font : codePage;
    }

    private static @Nullable String byMark(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        return null;
    }

    private static boolean looksLikeUtf16(byte[] content) {
        int seen = Math.min(content.length, 4000);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < seen; i++) {
            if (content[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        return seen >= 4 && (even + odd) * 4 > seen && Math.min(even, odd) * 10 < even + odd;
    }

    private static @Nullable String utf16(byte[] content) {
        // Latin letters have a zero in their high byte: which half the zeros are in tells the order.
        return strict(content, content[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static @Nullable String strict(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException anotherCharset) {
            return null;
        }
    }

    private static boolean isText(byte[] content) {
        int controls = 0;
        for (byte letter : content) {
            controls += letter >= 0 && letter < 32 && letter != '\n' && letter != '\r' && letter != '\t' ? 1 : 0;
        }
        return controls * 200L < content.length;
    }

    private static boolean starts(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
