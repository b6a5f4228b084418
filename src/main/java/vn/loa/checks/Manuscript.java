package vn.loa.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.Reading;
import vn.loa.documents.SectionRole;

/** A plan as rules look at it: its document, every text of it with its place, and what was the law on the day that counts. */
public final class Manuscript {

    /** How far the plan has come; what a draft may lack, an issued plan may not. */
    public enum Stage {
        DRAFT,
        ISSUED
    }

    private final PlanDocument document;
    private final List<String> original;
    private final List<String> leftOut;
    private final Stage stage;
    private final LocalDate day;
    private final @Nullable IssuingUnit unit;
    private final Law law;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<Passage, Spoken> spoken = new IdentityHashMap<>();
    private @Nullable List<Citation> citations;

    /**
     * @param original the paragraphs of the paper it was read from; empty for what was written here, where letterhead and
     *     motto, bullets and marks are set by the program
     * @param day the day of issue, for a draft today
     * @param unit who issues it, where that is known from the registry of units
     */
    public Manuscript(
            PlanDocument document,
            List<String> original,
            Stage stage,
            LocalDate day,
            @Nullable IssuingUnit unit,
            Law law) {
        this(document, original, List.of(), stage, day, unit, law);
    }

    /** A plan as it was read from a paper. */
    Manuscript(Reading reading, Stage stage, LocalDate day, @Nullable IssuingUnit unit, Law law) {
        this(reading.document(), reading.original(), reading.leftOut(), stage, day, unit, law);
    }

    private Manuscript(
            PlanDocument document,
            List<String> original,
            List<String> leftOut,
            Stage stage,
            LocalDate day,
            @Nullable IssuingUnit unit,
            Law law) {
        this.document = document;
        this.original = List.copyOf(original);
        this.leftOut = List.copyOf(leftOut);
        this.stage = stage;
        this.day = day;
        this.unit = unit;
        this.law = law;
        gather();
    }

    /**
     * A plan that was read from a file.
     *
     * @param on the day that counts; null for the one the paper tells
     */
    static Manuscript read(Reading reading, @Nullable LocalDate on, LocalDate today, Law law) {
        var document = reading.document();
        var day = on == null ? PaperDay.of(document, today) : on;
        var draft = document.header().number() == null
                && document.header().date() == null
                && PaperDay.isToCome(document, today);
        return new Manuscript(reading, draft ? Stage.DRAFT : Stage.ISSUED, day, null, law);
    }

    public PlanDocument document() {
        return document;
    }

    public List<String> original() {
        return original;
    }

    /** Whether it was read from a file, so that its outer form is its writer's and not the program's. */
    public boolean isRead() {
        return !original.isEmpty();
    }

    /** What stood on the paper and is no part of the plan, such as page numbers. */
    public List<String> leftOut() {
        return leftOut;
    }

    public Stage stage() {
        return stage;
    }

    public LocalDate day() {
        return day;
    }

    /** The year the plan is for; that of the day where the plan doesn't say. */
    public int year() {
        var year = document.header().year();
        return year == null ? day.getYear() : year;
    }

    public @Nullable IssuingUnit unit() {
        return unit;
    }

    public Law law() {
        return law;
    }

    /** Every text in reading order. */
    public List<Passage> passages() {
        return passages;
    }

    /** A passage to look for phrases in. */
    public Spoken spoken(Passage passage) {
        return spoken.computeIfAbsent(passage, one -> Spoken.of(one.text()));
    }

    /** Every place where a document is cited, in reading order. */
    public List<Citation> citations() {
        var known = citations;
        if (known == null) {
            known = CitationsOf.all(passages);
            citations = known;
        }
        return known;
    }

    public List<Passage> passages(Passage.Kind kind) {
        return passages.stream().filter(passage -> passage.kind() == kind).toList();
    }

    /** The lines of all sections of this role. */
    public List<Passage> lines(SectionRole role) {
        return passages(Passage.Kind.LINE).stream()
                .filter(passage -> passage.role() == role)
                .toList();
    }

    public boolean has(SectionRole role) {
        return document.everySection().stream().anyMatch(section -> section.role() == role);
    }

    private void gather() {
        var title = document.header().title();
        if (title != null) {
            text(Passage.Kind.SUBJECT, Spot.header("title"), "Trích yếu", title);
        }
        lines(Passage.Kind.PREAMBLE, document.preamble(), "Căn cứ");
        for (int i = 0; i < document.sections().size(); i++) {
            section(document.sections().get(i), "", "s" + i);
        }
        lines(Passage.Kind.CLOSING, document.closing(), "Phần kết");
        for (int i = 0; i < document.activities().size(); i++) {
            activity(document.activities().get(i), i);
        }
        for (int i = 0; i < document.recipients().size(); i++) {
            text(
                    Passage.Kind.RECIPIENT,
                    new Spot("recipients", String.valueOf(i)),
                    "Nơi nhận",
                    document.recipients().get(i).name());
        }
    }

    private void section(Section section, String above, String path) {
        var number = section.number() == null ? "" : section.number();
        var at = above.isEmpty() || number.startsWith(above + ".")
                ? number
                : number.isEmpty() ? above : above + "." + number;
        var place = at.isEmpty() ? section.title() : at;
        var part = section.id() == null ? path : section.id();
        passages.add(new Passage(
                Passage.Kind.HEADING,
                new Spot(part, "title"),
                place,
                section.title(),
                section.role(),
                section.number(),
                List.of()));
        for (int i = 0; i < section.lines().size(); i++) {
            var line = section.lines().get(i);
            var id = line.id() == null ? path + ".l" + i : line.id();
            passages.add(new Passage(
                    Passage.Kind.LINE,
                    new Spot(id, "text"),
                    place,
                    line.text(),
                    section.role(),
                    line.marker(),
                    line.meanings()));
        }
        for (int i = 0; i < section.children().size(); i++) {
            section(section.children().get(i), at, path + "." + i);
        }
    }

    private void lines(Passage.Kind kind, List<Line> lines, String at) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var id = line.id() == null ? kind.name().toLowerCase(java.util.Locale.ROOT) + i : line.id();
            passages.add(
                    new Passage(kind, new Spot(id, "text"), at, line.text(), null, line.marker(), line.meanings()));
        }
    }

    private void activity(PlanDocument.Activity activity, int index) {
        var part = activity.id() == null ? "activity" + index : activity.id();
        var at = "Nhiệm vụ " + (index + 1);
        text(Passage.Kind.ACTIVITY, new Spot(part, "title"), at, activity.title());
        text(Passage.Kind.ACTIVITY, new Spot(part, "lead"), at, activity.lead());
        text(Passage.Kind.ACTIVITY, new Spot(part, "coordinators"), at, activity.coordinators());
        text(Passage.Kind.ACTIVITY, new Spot(part, "schedule"), at, activity.schedule());
        text(Passage.Kind.ACTIVITY, new Spot(part, "target"), at, activity.target());
        text(Passage.Kind.ACTIVITY, new Spot(part, "budget"), at, activity.budget());
        for (int i = 0; i < activity.products().size(); i++) {
            text(
                    Passage.Kind.ACTIVITY,
                    new Spot(part, "products." + i),
                    at,
                    activity.products().get(i));
        }
    }

    private void text(Passage.Kind kind, Spot spot, String at, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(kind, spot, at, text, null, null, List.of()));
        }
    }
}
