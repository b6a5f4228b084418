package vn.loa.checks.structure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Spot;
import vn.loa.documents.Area;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;
import vn.loa.documents.Words;

/** What is said and how it is said stand each in its own part. */
@About(id = "STR-06", severity = Severity.WARNING, source = "Thông lệ soạn thảo văn bản hành chính")
final class MisplacedLine implements Rule {

    private static final Pattern SAYS_WHAT = Pattern.compile(
            "(?:Tuyên truyền|Phổ biến|Quán triệt|Giới thiệu)(?:, (?:phổ biến|quán triệt|giới thiệu))?(?! (?:qua|thông qua|trên|bằng|trong|tại|trực quan|lưu động|miệng|lồng ghép))[ ,].*|Cải cách .*",
            Pattern.DOTALL);
    private static final Pattern SAYS_HOW = Pattern.compile(
            "(?:Niêm yết|Đăng tải|Phát thanh|Treo (?:băng|pa|khẩu)|Tuyên truyền (?:qua|thông qua|trên|bằng|trực quan|lưu động|miệng|trong các)|Thông qua|Lồng ghép|Tổ chức (?:các )?(?:hội nghị|hội thi|cuộc thi|tọa đàm))\\s(?!.*phản ánh).*",
            Pattern.DOTALL);
    private static final Pattern CONTENT =
            Pattern.compile(" nội dung(?: (?:tuyên truyền|truyền thông|triển khai)(?: .*)?)? ");
    private static final List<String> MEASURES = List.of(" biện pháp ", " giải pháp ", " nhiệm vụ ", " hoạt động ");
    private static final int FEWEST_AREAS = 2;
    private static final int FEWEST_CONTENTS = 3;

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (plan.has(SectionRole.CHANNEL)) {
            var lines = plan.passages(Passage.Kind.LINE).iterator();
            plan.document().sections().forEach(section -> section(section, false, lines, findings));
        }
        twice(plan, findings);
    }

    /** Lines come in the order of their sections. */
    private static void section(Section section, boolean mixed, Iterator<Passage> lines, Findings findings) {
        var title = Words.of(section.title());
        boolean measures = mixed || Words.has(title, MEASURES);
        for (int i = 0; i < section.lines().size(); i++) {
            var line = lines.next();
            if (section.role() == SectionRole.CONTENT
                    && !measures
                    && !title.contains(" hình thức ")
                    && isChannel(line)) {
                findings.at(line, line.text()).saying("channel").add();
            } else if (section.role() == SectionRole.CHANNEL && !title.contains(" nội dung ") && isContent(line)) {
                findings.at(line, line.text()).saying("content").add();
            }
        }
        section.children().forEach(child -> section(child, measures, lines, findings));
    }

    /** "bồi dưỡng" as something to tell of is no training. */
    private static boolean isNoChannel(Meaning meaning) {
        return !(meaning instanceof Meaning.Channel channel)
                || channel.kinds().stream().allMatch(kind -> kind == ChannelKind.TRAINING);
    }

    private static boolean isChannel(Passage line) {
        return line.meanings().stream().anyMatch(Meaning.Channel.class::isInstance)
                || SAYS_HOW.matcher(line.text()).matches();
    }

    private static boolean isContent(Passage line) {
        return SAYS_WHAT.matcher(line.text()).matches()
                && !line.text().contains("hướng dẫn")
                && line.meanings().stream().allMatch(MisplacedLine::isNoChannel)
                && Area.in(line.text()).size() >= FEWEST_AREAS;
    }

    /** Contents under two headings of which neither is part of the other. */
    private static void twice(Manuscript plan, Findings findings) {
        var named = new ArrayList<Section>();
        for (var top : plan.document().sections()) {
            plan.document().everySection().stream()
                    .filter(section -> section == top || top.children().contains(section))
                    .filter(MisplacedLine::isContents)
                    .findFirst()
                    .ifPresent(named::add);
        }
        if (named.size() > 1) {
            var second = named.get(1);
            var heading = plan.passages(Passage.Kind.HEADING)
                    .get(plan.document().everySection().indexOf(second));
            findings.at(
                            new Spot(heading.spot().part(), "title"),
                            heading.at(),
                            second.title(),
                            named.get(0).title())
                    .saying("twice")
                    .add();
        }
    }

    private static boolean isContents(Section section) {
        return section.role() == SectionRole.CONTENT
                && CONTENT.matcher(Words.of(section.title())).matches()
                && section.lines().stream()
                                .filter(line -> line.meanings().stream().anyMatch(Meaning.Content.class::isInstance))
                                .count()
                        >= FEWEST_CONTENTS;
    }
}
