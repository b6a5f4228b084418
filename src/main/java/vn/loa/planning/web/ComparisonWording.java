package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.loa.planning.domain.Comparison;
import vn.loa.planning.domain.Comparison.Change;
import vn.loa.planning.domain.Comparison.Fragment;
import vn.loa.planning.domain.Comparison.Side;
import vn.loa.planning.domain.VersionSummary;
import vn.loa.web.Days;
import vn.loa.web.Option;

/**
 * Two versions side by side as the rows of a table. The markup is written here rather than in a template: a plan has
 * some hundred lines with several runs of words each, and every expression of a template would cost.
 */
@Component
class ComparisonWording {

    private final MessageSourceAccessor messages;

    ComparisonWording(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages, Days.VIETNAMESE);
    }

    /** {@code rows} is markup with every text escaped. */
    record View(String left, String right, long added, long removed, long changed, String rows) {

        public boolean any() {
            return added + removed + changed > 0;
        }
    }

    View of(Comparison comparison, boolean onlyChanges) {
        return new View(
                name(comparison.left()),
                name(comparison.right()),
                count(comparison, Change.ADDED),
                count(comparison, Change.REMOVED),
                count(comparison, Change.CHANGED),
                rows(comparison.rows(), onlyChanges));
    }

    List<Option> choices(List<VersionSummary> versions) {
        return versions.size() < 2
                ? List.of()
                : versions.stream()
                        .map(version -> new Option(String.valueOf(version.version()), name(version)))
                        .toList();
    }

    List<Option> extents() {
        return List.of(
                new Option("", messages.getMessage("plan.comparison.onlyChanges")),
                new Option(Pair.ALL, messages.getMessage("plan.comparison.all")));
    }

    private String name(VersionSummary version) {
        if (version.move() == null) {
            return messages.getMessage("plan.comparison.current");
        }
        return messages.getMessage("plan.comparison.version", new Object[] {
            version.version(), messages.getMessage(MoveView.key(version.move())), Days.day(version.at())
        });
    }

    private static long count(Comparison comparison, Change change) {
        return comparison.rows().stream().filter(row -> row.change() == change).count();
    }

    private String rows(List<Comparison.Row> rows, boolean onlyChanges) {
        var markup = new StringBuilder(rows.size() * 200);
        int skipped = 0;
        for (var row : rows) {
            if (onlyChanges && row.change() == Change.NONE) {
                skipped++;
                continue;
            }
            gap(markup, skipped);
            skipped = 0;
            row(markup, row);
        }
        if (!markup.isEmpty()) {
            gap(markup, skipped);
        }
        return markup.toString();
    }

    private void gap(StringBuilder markup, int skipped) {
        if (skipped > 0) {
            markup.append("<tr class=\"gap\"><td colspan=\"2\">")
                    .append(messages.getMessage("plan.comparison.gap", new Object[] {skipped}))
                    .append("</td></tr>");
        }
    }

    private void row(StringBuilder markup, Comparison.Row row) {
        boolean same = row.change() == Change.NONE;
        markup.append(same ? "<tr class=\"same\">" : "<tr>");
        cell(markup, row.left(), same ? "" : "gone", mark(row.change(), "plan.comparison.removed"), "del");
        cell(markup, row.right(), same ? "" : "new", mark(row.change(), "plan.comparison.added"), "ins");
        markup.append("</tr>");
    }

    private String mark(Change change, String otherwise) {
        return messages.getMessage(change == Change.CHANGED ? "plan.comparison.changed" : otherwise);
    }

    private static void cell(StringBuilder markup, @Nullable Side side, String kind, String mark, String tag) {
        if (side == null) {
            markup.append("<td></td>");
            return;
        }
        markup.append("<td");
        if (!kind.isEmpty()) {
            markup.append(" class=\"")
                    .append(kind)
                    .append("\" data-mark=\"")
                    .append(mark)
                    .append('"');
        }
        markup.append('>').append(side.heading() ? "<b>" : "");
        side.fragments().forEach(fragment -> fragment(markup, fragment, tag));
        markup.append(side.heading() ? "</b>" : "").append("</td>");
    }

    private static void fragment(StringBuilder markup, Fragment fragment, String tag) {
        var text = HtmlUtils.htmlEscape(fragment.text(), "UTF-8");
        if (fragment.changed()) {
            markup.append('<')
                    .append(tag)
                    .append('>')
                    .append(text)
                    .append("</")
                    .append(tag)
                    .append('>');
        } else {
            markup.append(text);
        }
    }
}
