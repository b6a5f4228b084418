package vn.loa.execution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A sheet of results as an officer brings it. */
public final class FilledSheet {

    private static final List<String> HEADINGS = List.of(
            "Hoạt động",
            "Đã làm gì",
            "Ngày làm",
            "Số lượng",
            "Đơn vị tính",
            "Số người",
            "Đường dẫn",
            "Mã lần (không sửa)");

    private FilledSheet() {}

    /** Each row from the activity to the time. */
    public static byte[] of(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Loa", null)) {
            var sheet = book.newWorksheet("Hoạt động");
            for (int at = 0; at <= rows.size(); at++) {
                var cells = at == 0 ? HEADINGS : rows.get(at - 1);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.inlineString(at, column, cells.get(column).replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One result of one time. */
    public static byte[] of(Object time, Object day) {
        return of(List.of(List.of(
                "Phát thanh", "Phát bản tin về căn cước.", day.toString(), "1", "buổi phát", "", "", time.toString())));
    }
}
