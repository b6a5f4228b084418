package vn.loa.documents;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a document: everything that stands on its paper, in order, with what it means hung on its lines.
 *
 * <p>The section tree, the preamble and the closing are the document; lists such as contents or channels are only ever
 * derived from the lines, so that text and data can't disagree. Texts are NFC, as written, with wrapped lines joined.
 */
public record PlanDocument(
        Header header,
        List<String> letterhead,
        List<Line> preamble,
        List<LegalBasis> legalBases,
        List<Section> sections,
        List<Activity> activities,
        List<Line> closing,
        List<Recipient> recipients,
        List<Appendix> appendices,
        List<Stamp> signatures,
        List<Finding> findings) {

    public PlanDocument {
        letterhead = List.copyOf(letterhead);
        preamble = List.copyOf(preamble);
        legalBases = List.copyOf(legalBases);
        sections = List.copyOf(sections);
        activities = List.copyOf(activities);
        closing = List.copyOf(closing);
        recipients = List.copyOf(recipients);
        appendices = List.copyOf(appendices);
        signatures = List.copyOf(signatures);
        findings = List.copyOf(findings);
    }

    /** Every line in reading order: preamble, sections from the top down, closing. */
    public List<Line> lines() {
        return Stream.of(preamble.stream(), sections.stream().flatMap(Section::everyLine), closing.stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /** Every section in reading order, those below others included. */
    public List<Section> everySection() {
        return sections.stream().flatMap(Section::withDescendants).toList();
    }

    /** What lines mean of one kind, with their words: the plan's contents, its channels, its targets and so on. */
    public <M extends Meaning> List<Meant<M>> meant(Class<M> kind) {
        return lines().stream()
                .flatMap(line -> line.meanings().stream()
                        .filter(kind::isInstance)
                        .map(meaning -> new Meant<>(line.text(), kind.cast(meaning))))
                .toList();
    }

    /** Who does what: the tasks of each unit, units in the order of first mention. */
    public Map<String, List<String>> assignments() {
        var tasks = new LinkedHashMap<String, List<String>>();
        for (var task : meant(Meaning.Task.class)) {
            tasks.computeIfAbsent(task.meaning().unit(), unit -> new ArrayList<>())
                    .add(task.text());
        }
        return tasks;
    }

    /** Words of the plan and one thing that they mean. */
    public record Meant<M extends Meaning>(String text, M meaning) {}

    /**
     * Who issues the plan, under which number, when, about what, and who signs.
     *
     * @param issuer the issuing body in full, abbreviations spelt out
     * @param number số, ký hiệu without "Số:" and blanks, such as {@code 172/KH-UBND}
     * @param title trích yếu, without the word KẾ HOẠCH
     * @param year the year the plan is for
     * @param signingAuthority such as {@code TM. ỦY BAN NHÂN DÂN}; several lines are parted by a line feed
     */
    public record Header(
            @Nullable String issuer,
            @Nullable String number,
            @Nullable String place,
            @Nullable LocalDate date,
            @Nullable String title,
            @Nullable Integer year,
            @Nullable String signingAuthority,
            @Nullable String signerPosition,
            @Nullable String signerName) {}

    /** Where a document is cited: among the legal bases at the top, or in the body. */
    public enum Place {
        PREAMBLE,
        BODY
    }

    /** A document that the plan cites, named once, in the order of first mention. */
    public record LegalBasis(
            String kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer,
            @Nullable String subject,
            Place place,
            String text) {}

    /**
     * A numbered part with a heading, its own lines, and the parts below it.
     *
     * @param id names the section across versions; null in a document that was only read
     * @param number as written without its closing mark: {@code I}, {@code 1}, {@code 2.1}, {@code a}; null for none
     */
    public record Section(
            @Nullable String id,
            @Nullable String number,
            String title,
            SectionRole role,
            List<Line> lines,
            List<Section> children) {
        public Section {
            lines = List.copyOf(lines);
            children = List.copyOf(children);
        }

        Stream<Section> withDescendants() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Section::withDescendants));
        }

        Stream<Line> everyLine() {
            return withDescendants().flatMap(section -> section.lines().stream());
        }
    }

    /**
     * A paragraph or item.
     *
     * @param id names the line across versions; null in a document that was only read
     * @param level 0 for a paragraph or first-level item, 1 for an item below it, and so on
     * @param marker the bullet as written: {@code -}, {@code a)}, {@code +}; null for a plain paragraph
     */
    public record Line(
            @Nullable String id, int level, @Nullable String marker, String text, List<Meaning> meanings) {
        public Line {
            meanings = List.copyOf(meanings);
        }

        /** A plain paragraph that means nothing beside its words. */
        public static Line of(String text) {
            return new Line(null, 0, null, text, List.of());
        }
    }

    /** Whether an activity was described in the running text or in an appendix table. */
    public enum ActivityPlace {
        BODY,
        APPENDIX
    }

    /** Nhiệm vụ: something to do, with who leads it, by when, and what it yields. */
    public record Activity(
            @Nullable String id,
            ActivityPlace place,
            String title,
            @Nullable String lead,
            @Nullable String coordinators,
            List<String> contents,
            List<Area> areas,
            List<ChannelKind> channels,
            List<AudienceKind> audiences,
            @Nullable String schedule,
            List<String> products,
            @Nullable String target,
            @Nullable String budget) {
        public Activity {
            contents = List.copyOf(contents);
            areas = List.copyOf(areas);
            channels = List.copyOf(channels);
            audiences = List.copyOf(audiences);
            products = List.copyOf(products);
        }

        public Activity withId(@Nullable String other) {
            return like(other, place, title);
        }

        public Activity withPlace(ActivityPlace other) {
            return like(id, other, title);
        }

        public Activity withTitle(String other) {
            return like(id, place, other);
        }

        private Activity like(@Nullable String itsId, ActivityPlace itsPlace, String itsTitle) {
            return new Activity(
                    itsId,
                    itsPlace,
                    itsTitle,
                    lead,
                    coordinators,
                    contents,
                    areas,
                    channels,
                    audiences,
                    schedule,
                    products,
                    target,
                    budget);
        }
    }

    /** Nơi nhận: who gets the plan, and why ({@code b/c}, {@code t/h}). */
    public record Recipient(String name, @Nullable String note) {}

    /** A table or text attached behind the plan that is not its activity table. */
    public record Appendix(String title, List<List<String>> table) {
        public Appendix {
            table = table.stream().map(List::copyOf).toList();
        }
    }

    /** A digital signature's visible stamp found in the text. */
    public record Stamp(
            String signer, @Nullable String email, @Nullable OffsetDateTime time) {}

    /** How grave a finding is. */
    public enum Severity {
        ERROR,
        WARNING,
        HINT
    }

    /** Something that looks wrong, in a Vietnamese sentence, with the place in section numbers such as {@code II.2}. */
    public record Finding(
            String rule,
            Severity severity,
            String message,
            @Nullable String at) {}
}
