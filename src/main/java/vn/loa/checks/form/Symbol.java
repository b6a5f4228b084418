package vn.loa.checks.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a document as they stand in a text: {@code 25 /KH-UBND}.
 *
 * @param written as they stand there
 * @param right as they should be written: {@code 25/KH-UBND}, of the Party {@code 22-KH/TU}
 * @param end where they end in the text
 */
record Symbol(int start, int end, String written, String right) {

    private static final String KIND = "KH|QĐ|QD|NQ|NĐ|CTr|CTR|CT|CV|TTLT|TTr|TT|TB|BC|HD|KL|ĐA|PA|QC|QyĐ|CĐ|GM";
    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{L}\\d/.–-])(\\d{1,5}[a-z]?)\\s*([/–-])\\s*(?:(\\d{4})\\s*/\\s*)?(" + KIND
                    + ")(\\s*[/–—-]\\s*)(\\p{Lu}[\\p{L}\\d]{1,11}(?:[-–.&]\\p{Lu}[\\p{L}\\d]{1,11})*)(?![\\p{L}])");
    private static final Pattern PARTY = Pattern.compile("(?:B\\p{Lu}{2})?(?:TU|ĐU|HU|QU|TW)|ThU|TĐTN|ĐTN.*");
    private static final Pattern STATE = Pattern.compile("(?:CT)?UBND|HĐND|CP|TTg|B[A-ZĐ]{2,4}|SNV|VPCP|VP");

    static List<Symbol> in(String text) {
        var found = new ArrayList<Symbol>();
        var symbol = SYMBOL.matcher(text);
        while (symbol.find()) {
            found.add(new Symbol(symbol.start(), symbol.end(), symbol.group(), right(symbol)));
        }
        return found;
    }

    /** The only one of a text that is nothing else; null for any other. */
    static @Nullable Symbol of(String text) {
        var found = in(text);
        return found.size() == 1 && found.get(0).written().equals(text) ? found.get(0) : null;
    }

    boolean isRight() {
        return written.equals(right);
    }

    /** Whether the number is below ten and lacks its nought. */
    boolean isUnpadded() {
        return written.length() > 1 && !Character.isDigit(written.charAt(1));
    }

    private static String right(Matcher symbol) {
        var number = symbol.group(1);
        var kind = "QD".equals(symbol.group(4)) ? "QĐ" : symbol.group(4);
        var issuer = symbol.group(6).replace('–', '-');
        if (isParty(symbol, issuer)) {
            return number + "-" + kind + "/" + issuer;
        }
        var year = symbol.group(3) == null ? "" : symbol.group(3) + "/";
        return number + "/" + year + kind + "-" + issuer;
    }

    /** A body that is not known is what the order of its symbol says. */
    private static boolean isParty(Matcher symbol, String issuer) {
        if (PARTY.matcher(issuer).matches()) {
            return true;
        }
        boolean order =
                !"/".equals(symbol.group(2)) && "/".equals(symbol.group(5).strip());
        return order && !STATE.matcher(issuer).matches();
    }
}
