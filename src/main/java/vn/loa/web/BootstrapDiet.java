package vn.loa.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out of Bootstrap's stylesheet what no page of Loa uses: components that need its script or have a plainer form
 * here, colours that the tokens do not know, the widest screens, the dark theme, and pictures written into the sheet,
 * which the content security policy would refuse.
 */
final class BootstrapDiet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern UNUSED = Pattern.compile("""
            \\.(accordion|alert|blockquote|breadcrumb|btn-check|btn-close|btn-group|btn-outline|btn-toolbar|card|carousel\
            |collaps|display-|drop|figure|focus-ring|form-control-color|form-floating|form-range|form-switch|icon-link\
            |img-|initialism|link-|list-group|modal|navbar|nav-pills|nav-underline|object-fit|offcanvas|page-|pagination\
            |placeholder|popover|progress|ratio|spinner|stretched-link|text-bg-|toast|tooltip|user-select|vr\\b\
            |was-validated|valid-|is-valid)\
            |\\.(bs-|g[xy]?-(sm|md|xl)-|offset-(sm|md|xl)-|order-(sm|md|xl)-|[mp][tbsexy]?-(sm|md|xl)-|float-|sticky-)\
            |\\.(btn|bg|text|border|table)-(secondary|success|info|warning|light|dark|black|white)\\b\
            |\\.(bg|text|border)-\\w+-(subtle|emphasis)|\\.(bg|border|text|link|shadow|opacity)-?opacity\
            |-xxl\\b|\\[data-bs-theme=dark\\]""");

    private static final Pattern KEYFRAMES = Pattern.compile("@keyframes (progress|spinner|placeholder).*");
    private static final String WIDEST = "1400px";
    private static final Pattern PICTURE = Pattern.compile("[\\w-]+:[^;{}]*url\\(\"data:[^\"]*\"\\)[^;{}]*;?");

    private BootstrapDiet() {}

    static String trim(String css) {
        return PICTURE.matcher(rules(COMMENT.matcher(css).replaceAll(""))).replaceAll("");
    }

    private static String rules(String css) {
        var kept = new StringBuilder();
        int start = 0;
        while (start < css.length()) {
            int open = css.indexOf('{', start);
            if (open < 0) {
                break;
            }
            int close = end(css, open);
            kept.append(rule(css.substring(start, open).strip(), css.substring(open + 1, close)));
            start = close + 1;
        }
        return kept.toString();
    }

    private static String rule(String head, String body) {
        if (head.startsWith("@media") || head.startsWith("@supports")) {
            var inner = head.contains(WIDEST) ? "" : rules(body);
            return inner.isEmpty() ? "" : head + "{" + inner + "}";
        }
        if (head.startsWith("@")) {
            return KEYFRAMES.matcher(head).matches() ? "" : head + "{" + body + "}";
        }
        var selectors = selectors(head).stream()
                .filter(selector -> !UNUSED.matcher(selector).find())
                .collect(Collectors.joining(","));
        return selectors.isEmpty() || body.isEmpty() ? "" : selectors + "{" + body + "}";
    }

    /** The parts of a selector list; commas within brackets belong to a part. */
    private static List<String> selectors(String head) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < head.length(); i++) {
            switch (head.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        parts.add(head.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {}
            }
        }
        parts.add(head.substring(start));
        return parts;
    }

    private static int end(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') {
                depth++;
            } else if (css.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a rule of the stylesheet does not end");
    }
}
