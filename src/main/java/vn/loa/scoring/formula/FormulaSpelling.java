package vn.loa.scoring.formula;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the letters of a formula before it is read: what the language has no use for gets a sentence of its own. */
record FormulaSpelling(String field, String text) {

    static final int LONGEST = 500;
    private static final int DEEPEST = 20;

    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\d_.+\\-*/(),<>=&|\\s]");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d_.])[\\d.][\\p{L}\\d_.]*");
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern CALL = Pattern.compile("([\\p{L}_][\\p{L}\\d_]*)\\s*\\(");

    void require(Collection<String> functions) {
        if (text.isBlank()) {
            throw new FormulaFault(field, "scoring.formula.missing");
        }
        if (text.length() > LONGEST) {
            throw new FormulaFault(field, "scoring.formula.tooLong", LONGEST);
        }
        refuse(STRANGE.matcher(text), "scoring.formula.strange");
        requireNumbers();
        var call = CALL.matcher(text);
        while (call.find()) {
            if (!functions.contains(call.group(1).toUpperCase(Locale.ROOT))) {
                throw fault("scoring.formula.unknownFunction", call.group(1), call.start(1));
            }
        }
        requireShallow();
    }

    private void requireNumbers() {
        var number = NUMBER.matcher(text);
        while (number.find()) {
            if (!WRITTEN.matcher(number.group()).matches()) {
                throw fault("scoring.formula.number", number.group(), number.start());
            }
        }
    }

    private void requireShallow() {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw fault("scoring.formula.tooDeep", "(", at);
            }
        }
    }

    private void refuse(Matcher found, String messageKey) {
        if (found.find()) {
            throw fault(messageKey, found.group(), found.start());
        }
    }

    private FormulaFault fault(String messageKey, String words, int at) {
        return new FormulaFault(field, messageKey, words, at + 1);
    }
}
