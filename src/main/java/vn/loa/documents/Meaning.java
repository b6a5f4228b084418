package vn.loa.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line of a plan means beside its words. A line may mean several things, or nothing that was understood. */
public sealed interface Meaning {

    /** Đối tượng: who is spoken to. */
    record Audience(List<AudienceKind> kinds) implements Meaning {
        public Audience {
            kinds = List.copyOf(kinds);
        }
    }

    /** Chỉ tiêu: a target, with its number and unit of measure where it has them ("100", "%"). */
    record Target(@Nullable String quantity, @Nullable String measure) implements Meaning {}

    /** Nội dung tuyên truyền: a content item and the areas of reform it belongs to. */
    record Content(List<Area> areas) implements Meaning {
        public Content {
            areas = List.copyOf(areas);
        }
    }

    /** Hình thức: a channel, with its frequency in the document's words ("1 lần/tháng") where it has one. */
    record Channel(List<ChannelKind> kinds, @Nullable String frequency) implements Meaning {
        public Channel {
            kinds = List.copyOf(kinds);
        }
    }

    /** Tổ chức thực hiện: a task, and who is to do it in the document's words. */
    record Task(String unit) implements Meaning {}

    /** Kinh phí: where the money comes from. */
    record Budget() implements Meaning {}

    /** Chế độ báo cáo: a duty to report; how often and to whom where it says so. */
    record Reporting(
            @Nullable ReportingPeriod period, @Nullable String to) implements Meaning {}
}
