package vn.loa.checks.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.documents.PlanDocument.Severity;

/** Numbers and days below ten and the first two months bear a nought. */
@About(
        id = "FORM-07",
        severity = Severity.WARNING,
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3 và II.4")
final class UnpaddedNumber implements Rule {

    private static final Pattern DATE = Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern CITED = Pattern.compile(
            "\\s*,?\\s*ngày\\s+(?:(\\d{1,2})/(\\d{1,2})/(\\d{4})|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4}))");

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (plan.isRead()) {
            Sheet.of(plan).letterhead().forEach(paragraph -> letterhead(paragraph, findings));
        }
        for (var passage : plan.passages()) {
            if (passage.text().indexOf('/') >= 0) {
                cited(passage, findings);
            }
        }
    }

    private static void letterhead(Sheet.Paragraph paragraph, Findings findings) {
        for (var symbol : Symbol.in(paragraph.text())) {
            if (symbol.isUnpadded()) {
                findings.at(paragraph.spot(), "Phần đầu", symbol.written(), "0" + symbol.right())
                        .add();
            }
        }
        var date = DATE.matcher(paragraph.text());
        if (date.find()) {
            var right = "ngày " + padded(date.group(1)) + " tháng " + month(date.group(2)) + " năm " + date.group(3);
            boolean lacks =
                    right.length() > date.group().replaceAll("\\s+", " ").length();
            if (lacks || date.group(2).startsWith("0") && month(date.group(2)).length() == 1) {
                findings.at(paragraph.spot(), "Phần đầu", date.group(), right)
                        .as(lacks ? Severity.WARNING : Severity.HINT)
                        .saying(lacks ? "date" : "march")
                        .add();
            }
        }
    }

    private static void cited(Passage passage, Findings findings) {
        var text = passage.text();
        for (var symbol : Symbol.in(text)) {
            if (symbol.isUnpadded()) {
                findings.at(passage, symbol.written(), "0" + symbol.right())
                        .repair(passage.to(text.substring(0, symbol.start()) + "0" + text.substring(symbol.start())))
                        .add();
            }
            var date = CITED.matcher(text).region(symbol.end(), text.length());
            if (date.lookingAt()) {
                date(passage, date, findings);
            }
        }
    }

    private static void date(Passage passage, Matcher date, Findings findings) {
        boolean figures = date.group(1) != null;
        int first = figures ? 1 : 4;
        var day = padded(date.group(first));
        var month = date.group(first + 1);
        var right = month.equals("1") || month.equals("2") ? "0" + month : month;
        if (day.equals(date.group(first)) && right.equals(month)) {
            return;
        }
        var after =
                figures ? day + "/" + right + "/" + date.group(3) : day + " tháng " + right + " năm " + date.group(6);
        var text = passage.text();
        findings.at(passage, text.substring(date.start(first), date.end()), after)
                .as(Severity.HINT)
                .saying("cited")
                .repair(passage.to(text.substring(0, date.start(first)) + after + text.substring(date.end())))
                .add();
    }

    /** January and February bear a nought, the others don't. */
    private static String month(String written) {
        int month = Integer.parseInt(written);
        return month < 3 ? "0" + month : String.valueOf(month);
    }

    private static String padded(String written) {
        return written.length() == 1 ? "0" + written : written;
    }
}
