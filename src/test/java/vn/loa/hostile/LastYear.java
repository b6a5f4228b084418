package vn.loa.hostile;

import java.util.List;
import java.util.stream.IntStream;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;

/** A plan of last year, in which much can only be written anew by its officer. */
final class LastYear {

    private LastYear() {}

    /** @param places how many times somebody can write something into it */
    static PlanDocument document(int places) {
        var target = new Line(null, 0, "-", "Đạt 95% hồ sơ đúng hạn.", List.of(new Meaning.Target("95", "%")));
        return new PlanDocument(
                new Header(null, null, null, null, "Tuyên truyền năm 2026", 2026, null, null, null),
                List.of(),
                IntStream.rangeClosed(1, 2 * places).mapToObj(LastYear::basis).toList(),
                List.of(),
                List.of(new Section(null, "I", "CHỈ TIÊU", SectionRole.TARGET, List.of(target), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Line basis(int number) {
        return Line.of("Căn cứ Kế hoạch số " + number + "/KH-UBND ngày 10 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh"
                + " Sông Lĩnh về cải cách hành chính năm 2026;");
    }
}
