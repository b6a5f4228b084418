package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Attachment.Row;
import vn.loa.documents.PlanDocument.Activity;

/** The table of what is to be done, as it stands in the Phụ lục: one row an activity, below the row of headings. */
record ActivityTable(List<Activity> activities) {

    static final List<String> HEADINGS = List.of(
            "STT",
            "Nhiệm vụ",
            "Nội dung, lĩnh vực",
            "Hình thức",
            "Đối tượng",
            "Chủ trì",
            "Phối hợp",
            "Thời gian",
            "Sản phẩm, minh chứng",
            "Chỉ tiêu",
            "Kinh phí");

    /** Stands before the areas of reform in the column that they share with the contents. */
    static final String AREAS = "Lĩnh vực: ";

    /** The columns' shares of the width, of 100. */
    static final List<Integer> WIDTHS = List.of(4, 13, 14, 11, 10, 9, 9, 8, 9, 5, 8);

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(new Row(null, HEADINGS.stream().map(List::of).toList()));
        for (var activity : activities) {
            rows.add(row(rows.size(), activity));
        }
        return rows;
    }

    private static Row row(int number, Activity activity) {
        return new Row(
                activity.id(),
                List.of(
                        List.of(String.valueOf(number)),
                        paragraphs(activity.title()),
                        contents(activity),
                        paragraphs(Wording.ofChannels(activity.channels())),
                        paragraphs(Wording.ofAudiences(activity.audiences())),
                        paragraphs(activity.lead()),
                        paragraphs(activity.coordinators()),
                        paragraphs(activity.schedule()),
                        items(activity.products()),
                        paragraphs(activity.target()),
                        paragraphs(activity.budget())));
    }

    private static List<String> contents(Activity activity) {
        var areas = activity.areas().isEmpty() ? "" : AREAS + Wording.ofAreas(activity.areas());
        return Stream.concat(items(activity.contents()).stream(), paragraphs(areas).stream())
                .toList();
    }

    private static List<String> items(List<String> texts) {
        return texts.size() > 1 ? texts.stream().map(text -> "- " + text).toList() : texts;
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : text.lines().toList();
    }
}
