package vn.loa.checks.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.documents.PlanDocument.Severity;

/** Each of those who get the plan stands on a line that ends with a semicolon, the last one with a full stop. */
@About(id = "FORM-11", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9")
final class RecipientMark implements Rule {

    private static final Pattern COLUMNS = Pattern.compile("(?<=[;.]) {2,}| {2,}(?=\\p{Lu}{2}[\\p{Lu}. ]*)|\\s\\|\\s");
    private static final Pattern BULLET = Pattern.compile("[-–—+]\\s.*");
    private static final Pattern ARCHIVE = Pattern.compile("[-–—+]\\s*Lưu\\b.*");
    private static final Pattern SIGNER = Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\..*|[\\p{Lu}\\s.,-]{4,}");

    private static final Pattern CAPITALISED = Pattern.compile("(?:\\s+[\\p{Lu}(]\\S*){1,7}");

    private record Entry(Sheet.Paragraph paragraph, StringBuilder text) {

        String words() {
            return text.toString().strip();
        }
    }

    @Override
    public void check(Manuscript plan, Findings findings) {
        var sheet = Sheet.of(plan);
        var entries = sheet.isOfState() ? entries(sheet) : List.<Entry>of();
        for (var entry : entries) {
            var words = entry.words();
            var mark = ARCHIVE.matcher(words).matches() ? "." : ";";
            if (!ends(words, mark)) {
                findings.at(entry.paragraph().spot(), "Nơi nhận", words)
                        .saying(mark.equals(".") ? "last" : "inner")
                        .add();
            }
        }
    }

    private static List<Entry> entries(Sheet sheet) {
        var entries = new ArrayList<Entry>();
        boolean open = true;
        for (var paragraph : sheet.tail()) {
            for (var piece : COLUMNS.split(paragraph.text())) {
                if (open && BULLET.matcher(piece.strip()).matches()) {
                    entries.add(new Entry(paragraph, new StringBuilder(piece.strip())));
                    open = !ARCHIVE.matcher(piece.strip()).matches();
                } else if (open && !entries.isEmpty() && goesOn(entries, piece)) {
                    entries.get(entries.size() - 1).text().append(' ').append(piece.strip());
                }
            }
        }
        return entries;
    }

    /** Behind the mark may stand who signs, where both columns became one line. */
    private static boolean ends(String words, String mark) {
        if (words.endsWith(mark) || words.endsWith(":")) {
            return true;
        }
        int end = words.lastIndexOf(mark);
        return end > 0 && CAPITALISED.matcher(words.substring(end + 1)).matches();
    }

    private static boolean goesOn(List<Entry> entries, String piece) {
        var last = entries.get(entries.size() - 1).words();
        return !last.endsWith(";")
                && !piece.isBlank()
                && !SIGNER.matcher(piece.strip()).matches();
    }
}
