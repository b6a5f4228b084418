package vn.loa.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A Word file as people type it: each line a paragraph, what stands side by side in a table without a frame. */
final class TypedWord {

    private TypedWord() {}

    static byte[] file(String text, String font) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var rows = new ArrayList<List<String>>();
            for (var line : text.lines().toList()) {
                var cells = cells(line);
                if (cells.size() > 1 && (rows.isEmpty() || rows.get(0).size() == cells.size())) {
                    rows.add(cells);
                    continue;
                }
                table(word, rows, font);
                if (!line.matches("[|\\s:-]+")) {
                    type(word.createParagraph(), line.strip(), font);
                }
            }
            table(word, rows, font);
            word.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> cells(String line) {
        return line.startsWith("|") && line.endsWith("|") && !line.matches("[|\\s:-]+")
                ? List.of(line.substring(1, line.length() - 1).split("\\|", -1))
                : List.of(line);
    }

    private static void table(XWPFDocument word, List<List<String>> rows, String font) {
        if (rows.isEmpty()) {
            return;
        }
        var table = word.createTable(rows.size(), rows.get(0).size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                var cell = table.getRow(row).getCell(column);
                var lines = rows.get(row).get(column).strip().split("<br>| {2,}|\\s-{3,}\\s?");
                type(cell.getParagraphs().get(0), lines[0], font);
                for (int i = 1; i < lines.length; i++) {
                    type(cell.addParagraph(), lines[i], font);
                }
            }
        }
        rows.clear();
    }

    private static void type(XWPFParagraph paragraph, String text, String font) {
        var run = paragraph.createRun();
        run.setFontFamily(font);
        run.setText(text.replace("*", "").replaceFirst("^#+\\s*", ""));
    }
}
