package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.domain.ImportPart;

/** What a paragraph of a read document can be taken for, as one choice: a part of the document, or a line's meaning. */
enum PartUse {
    HEADING(ImportPart.Kind.HEADING, null, "as-section"),
    CONTENT(ImportPart.Kind.LINE, MeaningKind.CONTENT, "as-content"),
    CHANNEL(ImportPart.Kind.LINE, MeaningKind.CHANNEL, "as-channel"),
    AUDIENCE(ImportPart.Kind.LINE, MeaningKind.AUDIENCE, "as-audience"),
    TARGET(ImportPart.Kind.LINE, MeaningKind.TARGET, "as-target"),
    TASK(ImportPart.Kind.LINE, MeaningKind.TASK, "as-task"),
    BUDGET(ImportPart.Kind.LINE, MeaningKind.BUDGET, "as-budget"),
    REPORTING(ImportPart.Kind.LINE, MeaningKind.REPORTING, "as-reporting"),
    TEXT(ImportPart.Kind.LINE, null, "as-text"),
    ACTIVITY(ImportPart.Kind.ACTIVITY, null, "as-activity"),
    PREAMBLE(ImportPart.Kind.PREAMBLE, null, "as-header"),
    LETTERHEAD(ImportPart.Kind.LETTERHEAD, null, "as-header"),
    CLOSING(ImportPart.Kind.CLOSING, null, "as-header"),
    RECIPIENT(ImportPart.Kind.RECIPIENT, null, "as-recipient"),
    OMITTED(ImportPart.Kind.OMITTED, null, "as-omitted");

    private final ImportPart.Kind kind;
    private final @Nullable MeaningKind meaning;
    private final String colour;

    PartUse(ImportPart.Kind kind, @Nullable MeaningKind meaning, String colour) {
        this.kind = kind;
        this.meaning = meaning;
        this.colour = colour;
    }

    ImportPart.Kind kind() {
        return kind;
    }

    @Nullable
    MeaningKind meaning() {
        return meaning;
    }

    /** The class that gives it the same colour on both sides. */
    public String colour() {
        return colour;
    }

    static PartUse of(ImportPart part) {
        return switch (part.kind()) {
            case HEADING -> HEADING;
            case LINE -> ofLine(part.meanings().stream().map(MeaningKind::of).toList());
            case ACTIVITY -> ACTIVITY;
            case PREAMBLE -> PREAMBLE;
            case LETTERHEAD -> LETTERHEAD;
            case CLOSING -> CLOSING;
            case RECIPIENT -> RECIPIENT;
            case OMITTED -> OMITTED;
        };
    }

    private static PartUse ofLine(List<MeaningKind> meanings) {
        return meanings.isEmpty() ? TEXT : valueOf(meanings.get(0).name());
    }
}
