package vn.loa.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name that the law has ended, and what takes its place.
 *
 * @param oldName as plans write it; letters' case doesn't matter
 * @param newName what to write instead; null where nothing takes its place
 * @param from first day on which the old name is wrong
 * @param unless words that make the old name right where they stand in the same sentence; empty for none
 * @param source the article
 * @param verified whether that was read somewhere, rather than written from memory
 */
public record ChangedName(
        Kind kind,
        String oldName,
        @Nullable String newName,
        LocalDate from,
        String unless,
        String source,
        boolean verified) {

    /** What is called so. */
    public enum Kind {
        /** A body that ended, such as Ủy ban nhân dân huyện. */
        BODY,
        /** A post that ended, such as công chức Văn phòng - Thống kê. */
        POST,
        /** A term, such as dịch vụ công trực tuyến mức độ 4. */
        TERM
    }

    public boolean isWrongOn(LocalDate day) {
        return !day.isBefore(from);
    }
}
