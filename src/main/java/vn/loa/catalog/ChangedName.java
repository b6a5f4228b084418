package vn.loa.catalog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name that the law has ended, and what takes its place.
 *
 * @param oldName as plans write it; letters' case doesn't matter; "…" at its end stands for a proper name
 * @param newName what to write instead; null where nothing takes its place; several are parted by "hoặc"
 * @param from first day on which the old name is wrong
 * @param to first day on which it is right again; null while no such day is known
 * @param unless words that make the old name right where they stand in the same sentence, parted by semicolons; empty
 *     for none
 * @param source the article
 * @param verified whether that was read somewhere, rather than written from memory
 */
public record ChangedName(
        Kind kind,
        String oldName,
        @Nullable String newName,
        LocalDate from,
        @Nullable LocalDate to,
        String unless,
        String source,
        boolean verified) {

    private static final String OR = " hoặc ";

    /** What is called so. */
    public enum Kind {
        /** A body that ended, such as Ủy ban nhân dân huyện. */
        BODY,
        /** A post that ended, such as công chức Văn phòng - Thống kê. */
        POST,
        /** A term, such as dịch vụ công trực tuyến mức độ 4. */
        TERM,
        /** Another name of the same body: right by itself, but one plan keeps to one of the two. */
        SYNONYM
    }

    /** An old name without a day on which it becomes right again. */
    public ChangedName(
            Kind kind,
            String oldName,
            @Nullable String newName,
            LocalDate from,
            String unless,
            String source,
            boolean verified) {
        this(kind, oldName, newName, from, null, unless, source, verified);
    }

    public boolean isWrongOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** The words that make the old name right. */
    public List<String> excuses() {
        return Arrays.stream(unless.split(";"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** What to write instead, where that is one name only. */
    public Optional<String> onlyName() {
        return Optional.ofNullable(newName).filter(name -> !name.contains(OR));
    }
}
