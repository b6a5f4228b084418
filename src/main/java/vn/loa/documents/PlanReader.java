package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Part.Item;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Place;
import vn.loa.documents.PlanDocument.Section;

/** Reads the lines of a source, zone by zone, into a document. */
final class PlanReader {

    private static final Pattern TYPE = Pattern.compile(
            "^\\s*(?:(?:KẾ HOẠCH|Kế hoạch)(?: (?:PHỐI HỢP|LIÊN NGÀNH|LIÊN TỊCH|HÀNH ĐỘNG)$)?|QUYẾT ĐỊNH|Quyết định$)\\s*:?\\s*");
    /** A decision's subject names the plan that it puts into force. */
    private static final Pattern ENACTING = Pattern.compile(
            "^(?:(?:Về việc|V/v)\\s+)?(?:ban hành|phê duyệt)\\s+Kế hoạch\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern YEAR = Pattern.compile("[Nn]ăm\\s+(20\\d\\d)|NĂM\\s+(20\\d\\d)");
    private static final Pattern DAY = Pattern.compile("tháng\\s+\\d{1,2}\\s*,?\\s+năm\\s+\\d{4}");
    private static final Pattern CLOSING =
            Pattern.compile("^trên đây\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern LAST = Pattern.compile(".*/\\s?\\.?\\s*$", Pattern.DOTALL);
    private static final Pattern COUNTED =
            Pattern.compile("Phụ lục(?:\\s+[IVX]+)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UNFILLED = Pattern.compile("\\(Kèm theo .*…\\s+ngày\\s+….*\\)");
    private static final List<String> CLOSINGS = Vocabulary.phrases("closing.begin");

    private final Wrapping wrapping;
    private final Abbreviations abbreviations;
    private final List<Zone> zones;
    private final Original original = new Original();
    private final HeaderDraft header = new HeaderDraft();
    private final Stamps stamps = new Stamps(original);
    private final LetterheadReader letterhead;
    private final TailReader tail = new TailReader(original, header, stamps);
    private final List<String> earlierTitles = new ArrayList<>();
    private final List<String> makers = new ArrayList<>();
    private final List<Paragraph> preamble = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();
    private final List<Paragraph> closing = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Appendix> appendices = new ArrayList<>();

    private PlanReader(List<SourceLine> source, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        this.letterhead = new LetterheadReader(original, header, abbreviations);
        var lines = TextTable.found(source);
        var furniture = Furniture.of(lines);
        var text = FixedWords.joined(furniture.without(lines));
        this.wrapping = Wrapping.of(text);
        this.zones = Zone.of(text);
        furniture.lines().forEach(original::leaveOut);
    }

    static Reading read(List<SourceLine> lines, Abbreviations abbreviations) {
        return new PlanReader(lines, abbreviations).read();
    }

    private Reading read() {
        zones.forEach(this::read);
        takeClosing();
        return original.reading(document());
    }

    private void read(Zone zone) {
        Interrupted.check();
        switch (zone.kind()) {
            case HEAD -> readHead(zone.lines());
            case TITLE -> readTitle(zone.lines());
            case PREAMBLE -> preamble.addAll(paragraphs(zone.lines()));
            case BODY -> body.addAll(paragraphs(zone.lines()));
            case TAIL -> zone.lines().forEach(tail::read);
            case APPENDIX -> readAppendix(zone.lines());
        }
    }

    private void readHead(List<SourceLine> lines) {
        int titleFrom = zones.stream().anyMatch(zone -> zone.kind() == Zone.Kind.TITLE) || zones.size() == 1
                ? lines.size()
                : titleFrom(lines);
        var letters = lines.subList(0, titleFrom);
        if (zones.size() == 1) {
            preamble.addAll(paragraphs(letters));
            return;
        }
        for (var line : letters) {
            int paragraph = original.add(line.text());
            if (!stamps.take(line.text(), paragraph)) {
                letterhead.read(line.text(), paragraph);
            }
        }
        readTitle(lines.subList(titleFrom, lines.size()));
    }

    /** Without the word KẾ HOẠCH the title is what stands last above the text. */
    private static int titleFrom(List<SourceLine> lines) {
        int from = lines.size();
        while (from > 0
                && lines.size() - from < 4
                && isTitleLine(lines.get(from - 1).text())) {
            from--;
        }
        return from;
    }

    private static boolean isTitleLine(String text) {
        return !LetterheadReader.isLetterhead(text) && text.length() < 200;
    }

    private void readTitle(List<SourceLine> lines) {
        var title = new StringBuilder();
        for (var line : lines) {
            var text = line.text().replaceAll("\\s{2,}", " ");
            int paragraph = original.add(text);
            if (Zone.isMaker(text)) {
                makers.add(text);
                continue;
            }
            var words = TYPE.matcher(text).replaceFirst("").strip();
            original.leaveOut(text.substring(0, text.length() - words.length()));
            if (!words.isEmpty()) {
                title.append(title.isEmpty() ? "" : " ").append(words);
                original.trace("header.title", paragraph);
            }
        }
        if (!title.isEmpty()) {
            // The decision that puts a plan into force comes first; the plan's own subject is the title.
            if (header.title != null) {
                earlierTitles.add(header.title);
            }
            header.title = title.toString();
        }
    }

    private List<Paragraph> paragraphs(List<SourceLine> lines) {
        var paragraphs = new ArrayList<Paragraph>();
        var table = new ArrayList<SourceLine>();
        lines.stream().filter(wrapping::leavesOut).map(SourceLine::text).forEach(original::leaveOut);
        for (var line : wrapping.joined(lines)) {
            if (line.isRow()) {
                table.add(line);
                continue;
            }
            paragraphs.addAll(tableParagraphs(table));
            paragraphs.add(Paragraph.of(original.add(line.text()), line.text()));
        }
        paragraphs.addAll(tableParagraphs(table));
        return paragraphs;
    }

    /** A table of activities becomes activities; any other stays where it is, a row a line. */
    private List<Paragraph> tableParagraphs(List<SourceLine> rows) {
        var cells = rows.stream().map(SourceLine::cells).toList();
        var numbers = rows.stream().map(row -> original.add(row.text())).toList();
        rows.clear();
        if (readActivities(cells, numbers)) {
            original.keep(new Appendix("", cells));
            return List.of();
        }
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < numbers.size(); i++) {
            var text = String.join(" | ", cells.get(i)).replaceAll("\\s+", " ");
            paragraphs.add(new Paragraph(numbers.get(i), text, null, cells.get(i)));
        }
        return paragraphs;
    }

    private boolean readActivities(List<List<String>> rows, List<Integer> numbers) {
        var table = rows.size() < 2 ? null : ActivityColumns.of(rows);
        if (table == null) {
            return false;
        }
        for (var row : table.activities(rows)) {
            activities.add(table.activity(original.identify(numbers.get(row.number())), row));
        }
        return true;
    }

    private void readAppendix(List<SourceLine> lines) {
        var titles = new ArrayList<String>();
        var table = new ArrayList<List<String>>();
        var numbers = new ArrayList<Integer>();
        var text = new ArrayList<String>();
        var rest = wrapping.joined(lines);
        for (int i = 0; i < rest.size(); i++) {
            var line = rest.get(i);
            int paragraph = original.add(line.text());
            if (line.isRow()) {
                table.add(line.cells());
                numbers.add(paragraph);
            } else {
                if (!table.isEmpty()
                        || !text.isEmpty() && COUNTED.matcher(line.text()).matches()) {
                    finishAppendix(titles, text, table, numbers);
                }
                // What follows the line that names the plan is no title any more.
                var below = !titles.isEmpty() && (!text.isEmpty() || isUnfilled(titles.get(titles.size() - 1)));
                (below ? text : titles).add(line.text());
                original.trace("appendices." + appendices.size(), paragraph);
            }
        }
        finishAppendix(titles, text, table, numbers);
    }

    private static boolean isUnfilled(String line) {
        return UNFILLED.matcher(line).matches();
    }

    private void finishAppendix(
            List<String> titles, List<String> text, List<List<String>> table, List<Integer> numbers) {
        if (table.isEmpty()) {
            text.forEach(line -> table.add(List.of(line)));
        } else {
            titles.addAll(text);
        }
        text.clear();
        if (readActivities(table, numbers)) {
            original.keep(new Appendix(String.join("\n", titles), table));
        } else if (!(titles.isEmpty() && table.isEmpty())) {
            numbers.forEach(number -> original.trace("appendices." + appendices.size(), number));
            appendices.add(new Appendix(appendixTitle(titles), table));
        }
        titles.clear();
        table.clear();
        numbers.clear();
    }

    /** The label that only counts and the line that names the plan are put around an appendix when it is written. */
    private static String appendixTitle(List<String> lines) {
        var words = lines.stream()
                .filter(line -> !COUNTED.matcher(line).matches() && !isUnfilled(line))
                .toList();
        return String.join("\n", words);
    }

    /** "Trên đây là …" and what follows it close the plan; so does what asks for its being carried out and ends with "./." */
    private void takeClosing() {
        int articles = articlesFrom();
        closing.addAll(body.subList(articles, body.size()));
        body.subList(articles, body.size()).clear();
        if (closing.isEmpty()) {
            takeLastWords();
        }
    }

    /** A plan told in a decision's first article is followed by the other articles. */
    private int articlesFrom() {
        boolean within = preamble.stream().anyMatch(paragraph -> isArticle(paragraph, "1"));
        for (int i = 0; within && i < body.size(); i++) {
            if (isArticle(body.get(i), "2")) {
                return i;
            }
        }
        return body.size();
    }

    private static boolean isArticle(Paragraph paragraph, String number) {
        var marker = paragraph.marker();
        return marker != null
                && marker.style() == Marker.Style.ARTICLE
                && marker.number().equals(number);
    }

    private void takeLastWords() {
        int from = body.size();
        for (int i = body.size() - 1; i >= 0 && i >= body.size() - 6; i--) {
            if (CLOSING.matcher(body.get(i).text()).matches()) {
                from = i;
            }
        }
        if (from == body.size()) {
            while (from > 0 && closes(body.get(from - 1), from == body.size())) {
                from--;
            }
        }
        closing.addAll(body.subList(from, body.size()));
        body.subList(from, body.size()).clear();
    }

    private static boolean closes(Paragraph paragraph, boolean last) {
        return paragraph.marker() == null
                && paragraph.cells() == null
                && Words.begin(Words.of(paragraph.text()), CLOSINGS)
                && (!last || LAST.matcher(paragraph.text()).matches());
    }

    private PlanDocument document() {
        var outline = Outline.of(body);
        var meaning = new MeaningReader(original, outline);
        var opening = meaning.lines(
                Stream.concat(items(preamble), outline.items.stream()).toList());
        var sections = meaning.sections(outline);
        var end = meaning.lines(items(closing).toList());
        var recipients = tail.recipients();
        completeTitle();
        header.year = year();
        var heads = new ArrayList<>(
                letterhead.finish(String.join("\n", texts(preamble)) + "\n" + String.join("\n", texts(closing))));
        heads.addAll(earlierTitles);
        heads.addAll(makers);
        heads.addAll(tail.others());
        completeIssuer();
        activities.addAll(0, meaning.activities());
        return new PlanDocument(
                header.finished(),
                heads,
                opening,
                bases(opening, sections),
                sections,
                activities,
                end,
                recipients,
                appendices,
                stamps.found(),
                List.of());
    }

    /** Outside the sections only a bullet is a mark; "Điều 1." belongs to the words. */
    private static Stream<Item> items(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> {
            var marker = paragraph.marker();
            return marker == null || marker.isNumber()
                    ? new Item(paragraph.number(), 0, null, paragraph.text())
                    : new Item(paragraph.number(), 0, marker.written(), marker.text());
        });
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    private void completeTitle() {
        if (header.title != null && earlierTitles.isEmpty()) {
            var subject = ENACTING.matcher(header.title).replaceFirst("");
            if (subject.length() < header.title.length()) {
                earlierTitles.add(header.title);
                header.title = Words.isCapital(subject) ? subject : Words.capitalised(subject);
            }
        }
    }

    private void completeIssuer() {
        if (header.issuer == null) {
            header.issuer = Bodies.maker(texts(preamble), texts(closing), abbreviations);
        }
    }

    private @Nullable Integer year() {
        var title = header.title == null ? null : firstYear(header.title);
        if (title != null) {
            return title;
        }
        if (header.date != null) {
            return header.date.getYear();
        }
        for (var text : texts(preamble)) {
            var year = firstYear(text);
            if (year != null) {
                return year;
            }
        }
        return null;
    }

    private static @Nullable Integer firstYear(String text) {
        var year = YEAR.matcher(DAY.matcher(text).replaceAll(""));
        return year.find() ? Integer.valueOf(year.group(1) == null ? year.group(2) : year.group(1)) : null;
    }

    private List<LegalBasis> bases(List<Line> opening, List<Section> sections) {
        var mentions = new ArrayList<LegalBasis>();
        opening.forEach(line -> mentions.addAll(Citations.in(line.text(), Place.PREAMBLE)));
        sections.forEach(section -> addBases(mentions, section));
        return Citations.merged(mentions).stream()
                .filter(basis -> basis.number() == null || !basis.number().equals(header.number))
                .toList();
    }

    private static void addBases(List<LegalBasis> mentions, Section section) {
        mentions.addAll(Citations.in(section.title(), Place.BODY));
        section.lines().forEach(line -> mentions.addAll(Citations.in(line.text(), Place.BODY)));
        section.children().forEach(child -> addBases(mentions, child));
    }
}
