package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.loa.documents.PlanDocument.Activity;

class MergedCellsTests {

    @Test
    void cellThatReachesOverRowsBelongsToEachOfThem() throws IOException {
        var read = new DocumentReader().read("bang.docx", wordFile());

        assertThat(read.document().activities())
                .extracting(Activity::title, Activity::lead, Activity::schedule)
                .containsExactly(
                        tuple("Phát bài trên loa truyền thanh", "Phòng Văn hóa - Xã hội", "Hằng tuần"),
                        tuple("Treo băng rôn ở bến xe", "Phòng Văn hóa - Xã hội", "Quý II"),
                        tuple("Mở lớp chữ ký số", "Đoàn Thanh niên", "Quý III"));
        assertThat(read.document().activities().get(2).areas()).contains(Area.DIGITAL_GOVERNMENT);
    }

    private static byte[] wordFile() throws IOException {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var line : "KẾ HOẠCH|Tuyên truyền cải cách hành chính năm 2026|I. NHIỆM VỤ".split("\\|")) {
                word.createParagraph().createRun().setText(line);
            }
            var table = word.createTable(6, 4);
            row(table, 0, "TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian hoàn thành");
            row(table, 1, "I. Nhóm nhiệm vụ tuyên truyền", "", "", "");
            row(table, 2, "1", "Phát bài trên loa truyền thanh", "Phòng Văn hóa - Xã hội", "Hằng tuần");
            row(table, 3, "2", "Treo băng rôn ở bến xe", "", "Quý II");
            row(table, 4, "II. Nhóm nhiệm vụ chuyển đổi số", "", "", "");
            row(table, 5, "3", "Mở lớp chữ ký số", "Đoàn Thanh niên", "Quý III");
            reachOverColumns(table, 1);
            reachOverColumns(table, 4);
            table.getRow(2).getCell(2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(3).getCell(2).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            word.write(out);
            return out.toByteArray();
        }
    }

    private static void row(XWPFTable table, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(row).getCell(i).setText(cells[i]);
        }
    }

    private static void reachOverColumns(XWPFTable table, int row) {
        var cells = table.getRow(row).getCtRow();
        while (cells.sizeOfTcArray() > 1) {
            cells.removeTc(1);
        }
        cells.getTcArray(0).addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(4));
    }
}
