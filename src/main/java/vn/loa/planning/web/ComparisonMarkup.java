package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.loa.planning.domain.Comparison.Change;
import vn.loa.planning.domain.Comparison.Fragment;
import vn.loa.planning.domain.Comparison.Row;
import vn.loa.planning.domain.Comparison.Side;

/**
 * Rows of a comparison as those of a table. The markup is written here rather than in a template: a plan has some hundred
 * lines with several runs of words each, and every expression of a template would cost.
 */
final class ComparisonMarkup {

    /**
     * What stands above a line that differs, and the element around its words that differ.
     *
     * @param whole whether a line that stands on one side only is marked word by word, too
     */
    record Column(String changed, String alone, String kind, String element, boolean whole) {}

    /** Says how many lines were left out. */
    interface Gap {
        String of(int lines);
    }

    private final StringBuilder markup;
    private final Column left;
    private final Column right;
    private final Gap gap;

    private ComparisonMarkup(Column left, Column right, Gap gap, int rows) {
        this.left = left;
        this.right = right;
        this.gap = gap;
        markup = new StringBuilder(rows * 200);
    }

    /** Markup with every text escaped. */
    static String of(List<Row> rows, boolean onlyChanges, Column left, Column right, Gap gap) {
        var writing = new ComparisonMarkup(left, right, gap, rows.size());
        writing.write(rows, onlyChanges);
        return writing.markup.toString();
    }

    private void write(List<Row> rows, boolean onlyChanges) {
        int skipped = 0;
        for (var row : rows) {
            if (onlyChanges && row.change() == Change.NONE) {
                skipped++;
                continue;
            }
            gap(skipped);
            skipped = 0;
            row(row);
        }
        if (!markup.isEmpty()) {
            gap(skipped);
        }
    }

    private void gap(int skipped) {
        if (skipped > 0) {
            markup.append("<tr class=\"gap\"><td colspan=\"2\">")
                    .append(gap.of(skipped))
                    .append("</td></tr>");
        }
    }

    private void row(Row row) {
        markup.append(row.change() == Change.NONE ? "<tr class=\"same\">" : "<tr>");
        cell(row.left(), row.change(), left);
        cell(row.right(), row.change(), right);
        markup.append("</tr>");
    }

    private void cell(@Nullable Side side, Change change, Column column) {
        if (side == null) {
            markup.append("<td></td>");
            return;
        }
        markup.append("<td");
        if (change != Change.NONE) {
            markup.append(" class=\"")
                    .append(column.kind())
                    .append("\" data-mark=\"")
                    .append(escaped(change == Change.CHANGED ? column.changed() : column.alone()))
                    .append('"');
        }
        markup.append('>').append(side.heading() ? "<b>" : "");
        var marked = change == Change.CHANGED || column.whole();
        side.fragments().forEach(fragment -> fragment(fragment, marked, column.element()));
        markup.append(side.heading() ? "</b>" : "").append("</td>");
    }

    private void fragment(Fragment fragment, boolean marked, String element) {
        var text = escaped(fragment.text());
        if (fragment.changed() && marked) {
            markup.append('<').append(element).append('>').append(text);
            markup.append("</").append(element).append('>');
        } else {
            markup.append(text);
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
