package vn.loa.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.ReportingPeriod;
import vn.loa.documents.SectionRole;

/** Writes one plan: ten legal bases, five audiences, twenty-five contents, fifteen channels, forty activities. */
final class PlanText {

    static final int ACTIVITIES = 40;
    private static final int REGISTERED_BASES = 8;
    private static final List<Area> EVERY_AREA = List.of(Area.values());
    private static final List<String> AREA_TITLES = List.of(
            "Cải cách thể chế",
            "Cải cách thủ tục hành chính",
            "Cải cách tổ chức bộ máy hành chính nhà nước",
            "Cải cách chế độ công vụ",
            "Cải cách tài chính công",
            "Xây dựng, phát triển chính quyền điện tử, chính quyền số");
    private static final int[] AREA_LINES = {4, 5, 3, 4, 3, 4};
    private static final List<ChannelKind> ONLINE =
            List.of(ChannelKind.PORTAL, ChannelKind.SOCIAL_MEDIA, ChannelKind.NOTICE_BOARD, ChannelKind.CONTEST);
    private static final List<ChannelKind> ON_SITE = List.of(
            ChannelKind.LOUDSPEAKER,
            ChannelKind.VISUAL,
            ChannelKind.MEETING,
            ChannelKind.TRAINING,
            ChannelKind.SURVEY,
            ChannelKind.GUIDANCE);

    private final PlanStory story;
    private final Phrases phrases;
    private final Lot lot;
    private final List<RegisteredDocument> registry;
    private final Map<String, String> words = new HashMap<>();

    PlanText(PlanStory story, Phrases phrases, Lot lot, List<RegisteredDocument> registry) {
        this.story = story;
        this.phrases = phrases;
        this.lot = lot;
        this.registry = registry;
        var commune = story.commune();
        words.put("xã", commune.fullName());
        words.put("cấp", commune.kind());
        words.put("tên", commune.name());
        words.put("tỉnh", commune.province().name());
        words.put("năm", String.valueOf(story.year()));
        words.put("năm trước", String.valueOf(story.year() - 1));
    }

    /** As it stood before it was issued, without the legal bases, which are found in its lines. */
    PlanDocument written() {
        var issuer = "Ủy ban nhân dân " + story.commune().fullName();
        var header = new PlanDocument.Header(
                issuer,
                null,
                story.commune().name(),
                null,
                say("title"),
                story.year(),
                "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
                "PHÓ CHỦ TỊCH",
                story.commune().staff(Role.SIGNER).fullName());
        return new PlanDocument(
                header,
                List.of(),
                preamble(issuer),
                List.of(),
                sections(),
                activities(),
                List.of(line(null, say("closing"))),
                recipients(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Line> preamble(String issuer) {
        var lines = new ArrayList<Line>();
        var holding = registry.stream()
                .filter(known -> known.holds(story.began(), story.year()))
                .toList();
        var bases = new ArrayList<>(
                holding.stream().filter(RegisteredDocument::isProgramme).toList());
        var others = holding.stream().filter(known -> !known.isProgramme()).toList();
        bases.addAll(lot.some(REGISTERED_BASES - bases.size(), others));
        bases.forEach(basis -> lines.add(line(null, "Căn cứ " + basis.inFull() + ";")));
        lines.add(local("Ủy ban nhân dân " + story.commune().province().name(), "về thông tin, tuyên truyền", ";"));
        lines.add(local(issuer, "về", "."));
        lines.add(line(null, say("opening")));
        return lines;
    }

    /** A plan that this one follows: the province's, or the commune's own for reform as a whole. */
    private Line local(String issuer, String about, String end) {
        var usual = LocalDate.of(story.year() - 1, 11, 2).plusDays(lot.below(55));
        var date = usual.isBefore(story.began()) ? usual : story.began().minusDays(1 + lot.below(30));
        return line(
                null,
                "Căn cứ Kế hoạch số " + lot.between(20, 480) + "/KH-UBND ngày " + RegisteredDocument.written(date)
                        + " của " + issuer + " " + about + " cải cách hành chính năm " + story.year() + end);
    }

    private List<Section> sections() {
        return List.of(
                part(
                        "I",
                        "MỤC ĐÍCH, YÊU CẦU",
                        SectionRole.PURPOSE,
                        List.of(),
                        List.of(
                                part("1", "Mục đích", SectionRole.PURPOSE, plain(3, "purpose"), List.of()),
                                part("2", "Yêu cầu", SectionRole.REQUIREMENT, plain(4, "requirement"), List.of()))),
                part("II", "ĐỐI TƯỢNG", SectionRole.AUDIENCE, audiences(), List.of()),
                part("III", "CHỈ TIÊU", SectionRole.TARGET, targets(), List.of()),
                part("IV", "NỘI DUNG TUYÊN TRUYỀN", SectionRole.CONTENT, List.of(), contents()),
                part(
                        "V",
                        "HÌNH THỨC TUYÊN TRUYỀN",
                        SectionRole.CHANNEL,
                        List.of(),
                        List.of(
                                part("1", "Hình thức trực tuyến", SectionRole.CHANNEL, channels(7, ONLINE), List.of()),
                                part(
                                        "2",
                                        "Hình thức truyền thống",
                                        SectionRole.CHANNEL,
                                        channels(8, ON_SITE),
                                        List.of()))),
                part(
                        "VI",
                        "KINH PHÍ",
                        SectionRole.BUDGET,
                        phrases.all("money", lot, words()).stream()
                                .map(text -> line("-", text, new Meaning.Budget()))
                                .toList(),
                        List.of()),
                part("VII", "TỔ CHỨC THỰC HIỆN", SectionRole.ASSIGNMENT, tasks(), List.of()),
                part("VIII", "CHẾ ĐỘ BÁO CÁO", SectionRole.REPORTING, reports(), List.of()));
    }

    private List<Line> plain(int count, String list) {
        return phrases.several(count, list, lot, words()).stream()
                .map(text -> line("-", text))
                .toList();
    }

    private List<Line> audiences() {
        var kinds = List.of(
                AudienceKind.CADRES,
                AudienceKind.PARTY_MEMBERS,
                AudienceKind.ORGANISATIONS,
                AudienceKind.ENTERPRISES,
                AudienceKind.CITIZENS);
        return kinds.stream()
                .map(kind -> line("-", say("audience." + kind), new Meaning.Audience(List.of(kind))))
                .toList();
    }

    private List<Line> targets() {
        return phrases.several(6, "target", lot, words()).stream()
                .map(text -> line("-", text, target(text)))
                .toList();
    }

    private static Meaning target(String text) {
        int begin = 0;
        while (!Character.isDigit(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (Character.isDigit(text.charAt(end))) {
            end++;
        }
        var measure = text.charAt(end) == '%' ? "%" : text.substring(end + 1).split(" ")[0];
        return new Meaning.Target(text.substring(begin, end), measure);
    }

    private List<Section> contents() {
        var parts = new ArrayList<Section>();
        var general = phrases.several(2, "content.GENERAL", lot, words()).stream()
                .map(text -> line("-", text, new Meaning.Content(EVERY_AREA)))
                .toList();
        parts.add(part("1", "Nội dung chung", SectionRole.CONTENT, general, List.of()));
        for (var area : EVERY_AREA) {
            var texts = phrases.several(AREA_LINES[area.ordinal()], "content." + area, lot, words());
            var lines = texts.stream()
                    .map(text -> line("-", text, new Meaning.Content(List.of(area))))
                    .toList();
            var number = String.valueOf(area.ordinal() + 2);
            parts.add(part(number, AREA_TITLES.get(area.ordinal()), SectionRole.CONTENT, lines, List.of()));
        }
        return parts;
    }

    private List<Line> channels(int count, List<ChannelKind> kinds) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < kinds.size(); i++) {
            var kind = kinds.get(i);
            int times = (count - i + kinds.size() - 1) / kinds.size();
            for (var said : phrases.several(times, "channel." + kind, lot, words())) {
                var facts = Phrases.facts(said);
                lines.add(line("-", facts[0], new Meaning.Channel(List.of(kind), facts[1])));
            }
        }
        return lines;
    }

    private List<Line> tasks() {
        return phrases.several(8, "task", lot, words()).stream()
                .map(Phrases::facts)
                .map(facts -> line("-", facts[0] + ": " + facts[1], new Meaning.Task(facts[0])))
                .toList();
    }

    private List<Line> reports() {
        return phrases.all("report", lot, words()).stream()
                .map(Phrases::facts)
                .map(facts -> line("-", facts[0], new Meaning.Reporting(ReportingPeriod.valueOf(facts[1]), facts[2])))
                .toList();
    }

    private List<Activity> activities() {
        var activities = new ArrayList<Activity>();
        for (int i = 0; i < ACTIVITIES; i++) {
            var areas = lot.some(lot.between(1, 2), EVERY_AREA);
            activities.add(new Activity(
                    lot.id().toString(),
                    PlanDocument.ActivityPlace.APPENDIX,
                    say("activity"),
                    lot.of(List.of(Office.values())).title,
                    lot.oneIn(4) ? null : lot.of(story.commune().villages()).name() + "; Đoàn Thanh niên",
                    List.of(say("content." + areas.get(0))),
                    areas,
                    List.of(lot.of(List.of(ChannelKind.values()))),
                    lot.some(lot.between(1, 2), List.of(AudienceKind.values())),
                    say("schedule"),
                    phrases.several(lot.between(1, 2), "product", lot, words()),
                    say("amount"),
                    say("budget")));
        }
        return activities;
    }

    private List<Recipient> recipients() {
        return phrases.all("recipient", lot, words()).stream()
                .map(Phrases::facts)
                .map(facts -> new Recipient(facts[0], facts.length > 1 ? facts[1] : null))
                .toList();
    }

    private Section part(String number, String title, SectionRole role, List<Line> lines, List<Section> below) {
        return new Section(lot.id().toString(), number, title, role, lines, below);
    }

    private Line line(@Nullable String marker, String text, Meaning... meanings) {
        return new Line(lot.id().toString(), 0, marker, text, List.of(meanings));
    }

    private String say(String list) {
        return phrases.one(list, lot, words());
    }

    /** Another village each time. */
    private Map<String, String> words() {
        words.put("thôn", lot.of(story.commune().villages()).name());
        return words;
    }
}
