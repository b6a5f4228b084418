package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Appendix;
import vn.loa.documents.PlanDocument.Finding;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Place;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.PlanDocument.Stamp;

/** One document on its way out of the exchange format, be it written by Loa or by another hand. */
final class JsonReading {

    private final JsonObject root;
    private boolean meaningsOnLines;

    JsonReading(@Nullable Object whole) {
        if (!(whole instanceof Map<?, ?> fields) || !(fields.containsKey("header") || fields.containsKey("sections"))) {
            throw new UnreadableDocument("documents.json.noPlan");
        }
        root = new JsonObject(fields, "");
    }

    PlanDocument document() {
        if (root.has("format") && !PlanJson.FORMAT.equals(root.text("format"))) {
            throw new UnreadableDocument("documents.json.format", root.words("format"), PlanJson.FORMAT);
        }
        var document = asWritten();
        return meaningsOnLines ? document : new ListedMeanings(root).hungOn(document);
    }

    private PlanDocument asWritten() {
        return new PlanDocument(
                root.has("header") ? header(root.object("header")) : header(root),
                root.texts("letterhead"),
                bareLines("preamble"),
                root.list("legalBases", JsonReading::legalBasis),
                root.list("sections", this::section),
                root.list("activities", JsonReading::activity),
                bareLines("closing"),
                root.list("recipients", JsonReading::recipient),
                appendices(),
                root.list("signatures", JsonReading::stamp),
                root.list("findings", JsonReading::finding));
    }

    private List<Appendix> appendices() {
        return root
                .list(
                        "appendices",
                        object -> isAside(object)
                                ? Optional.<Appendix>empty()
                                : Optional.of(new Appendix(object.words("title"), object.table("table"))))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isAside(JsonObject appendix) {
        var of = appendix.text("of");
        return PlanJson.ACTIVITIES.equals(of) || PlanJson.MARGINS.equals(of);
    }

    private static Header header(JsonObject object) {
        return new Header(
                object.text("issuer"),
                object.text("number"),
                object.text("place"),
                object.date("date"),
                object.text("title"),
                object.number("year"),
                object.text("signingAuthority"),
                object.text("signerPosition"),
                object.text("signerName"));
    }

    private List<Line> bareLines(String name) {
        var texts = root.texts(name);
        var lines = root.list(name + "Lines", object -> object);
        if (lines.size() != texts.size()) {
            return texts.stream().map(Line::of).toList();
        }
        var whole = new ArrayList<Line>();
        for (var text : texts) {
            whole.add(line(lines.get(whole.size()), text, 0));
        }
        return whole;
    }

    private static LegalBasis legalBasis(JsonObject object) {
        return new LegalBasis(
                object.words("kind"),
                object.text("number"),
                object.date("date"),
                object.text("issuer"),
                object.text("subject"),
                object.code("place", Place.PREAMBLE),
                object.words("text"));
    }

    private Section section(JsonObject object) {
        var levels = new MarkerLevels();
        return new Section(
                object.text("id"),
                object.text("number"),
                object.words("title"),
                object.code("role", SectionRole.FREE),
                object.list("paragraphs", line -> line(line, line.words("text"), levels.of(line.text("marker")))),
                object.list("children", this::section));
    }

    private Line line(JsonObject object, String text, int level) {
        meaningsOnLines |= object.has("meanings");
        return new Line(
                object.text("id"),
                object.number("level", level),
                object.text("marker"),
                text,
                object.list("meanings", JsonReading::meaning));
    }

    private static Meaning meaning(JsonObject object) {
        return switch (object.words("is")) {
            case "AUDIENCE" -> audience(object);
            case "TARGET" -> target(object);
            case "CONTENT" -> content(object);
            case "CHANNEL" -> channel(object);
            case "TASK" -> new Meaning.Task(object.words("unit"));
            case "BUDGET" -> new Meaning.Budget();
            case "REPORTING" -> reporting(object);
            default -> throw new UnreadableDocument("documents.json.field", object.path() + ".is");
        };
    }

    static Meaning audience(JsonObject object) {
        return new Meaning.Audience(object.codes("kinds", AudienceKind.class));
    }

    static Meaning target(JsonObject object) {
        return new Meaning.Target(object.text("quantity"), object.text("measure"));
    }

    static Meaning content(JsonObject object) {
        return new Meaning.Content(object.codes("areas", Area.class));
    }

    static Meaning channel(JsonObject object) {
        return new Meaning.Channel(object.codes("kinds", ChannelKind.class), object.text("frequency"));
    }

    static Meaning reporting(JsonObject object) {
        return new Meaning.Reporting(object.code("period", ReportingPeriod.class), object.text("to"));
    }

    private static Activity activity(JsonObject object) {
        return new Activity(
                object.text("id"),
                object.code("place", ActivityPlace.APPENDIX),
                object.words("title"),
                object.text("lead"),
                object.joined("coordinators"),
                object.texts("contents"),
                object.codes("areas", Area.class),
                object.codes("channels", ChannelKind.class),
                object.codes("audiences", AudienceKind.class),
                object.text("schedule"),
                object.texts("products"),
                object.text("target"),
                object.text("budget"));
    }

    private static Recipient recipient(JsonObject object) {
        return new Recipient(object.words("name"), object.text("note"));
    }

    private static Stamp stamp(JsonObject object) {
        return new Stamp(object.words("signer"), object.text("email"), object.time("time"));
    }

    private static Finding finding(JsonObject object) {
        return new Finding(
                object.words("rule"),
                object.code("severity", Severity.HINT),
                object.words("message"),
                object.text("at"));
    }

    /** The depth of items told by their markers alone: the first kind of marker is the outermost. */
    private static final class MarkerLevels {

        private final List<String> open = new ArrayList<>();

        int of(@Nullable String marker) {
            if (marker == null) {
                return 0;
            }
            var kind = marker.replaceAll("\\p{L}+", "a").replaceAll("\\d+", "1");
            var level = open.indexOf(kind);
            if (level < 0) {
                open.add(kind);
                return open.size() - 1;
            }
            open.subList(level + 1, open.size()).clear();
            return level;
        }
    }
}
