package vn.loa.guidance.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;

/** What is asked for, in which areas of reform, with which product, by when. */
public record RequirementWording(
        RequirementKind kind,
        String text,
        List<Area> areas,
        @Nullable String product,
        @Nullable LocalDate due) {

    public RequirementWording {
        areas = List.copyOf(areas);
    }
}
