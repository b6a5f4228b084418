package vn.loa.checks.wording;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Repair;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Nhân dân, Nhà nước, Đảng and the bodies of the state are written with a capital; each is told once, at its first place. */
@About(id = "SPELL-04", severity = Severity.HINT, source = "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III, V")
final class Capitals implements Rule {

    private static final List<Pattern> SMALL = List.of(
            // The people, not the word in the name of a body or behind one: ủy ban nhân dân, công an nhân dân
            Pattern.compile(
                    "(?<=(?:tầng lớp|phục vụ|quần chúng|toàn thể|vận động|của|và|với|cho|đến|tới|giúp) )nhân dân"),
            Pattern.compile("(?<=, )nhân dân"),
            Pattern.compile("(?<=(?:Đảng,|Đảng và|pháp luật của|giữa|với|của) )nhà nước"),
            Pattern.compile("(?<=(?:của|sự lãnh đạo của|tổ chức|cấp ủy) )đảng(?= |,|;|\\.)(?! bộ| viên| phái)"),
            Pattern.compile("(?<=\\p{L} )thủ tướng(?= [Cc]hính phủ)"),
            Pattern.compile("(?<=(?:Thủ tướng|của|do) )chính phủ(?! điện tử| số)"),
            Pattern.compile("(?<=\\p{L} )ủy ban(?= nhân dân (?:xã|phường|tỉnh|thành phố|đặc khu))"),
            Pattern.compile("(?<=\\p{L} )hội đồng(?= nhân dân (?:xã|phường|tỉnh|thành phố|đặc khu))"));

    @Override
    public void check(Manuscript plan, Findings findings) {
        for (var small : SMALL) {
            var places = plan.passages().stream()
                    .filter(passage -> small.matcher(passage.text()).find())
                    .toList();
            if (!places.isEmpty()) {
                tell(small, places, findings);
            }
        }
    }

    private static void tell(Pattern small, List<Passage> places, Findings findings) {
        var first = places.get(0);
        var found = small.matcher(first.text());
        if (!found.find()) {
            return;
        }
        var said = findings.at(first, found.group(), found.group(), capital(found.group()), places.size());
        said.saying(places.size() == 1 ? "once" : "often")
                .repair(repair(small, first))
                .add();
    }

    private static Repair repair(Pattern small, Passage passage) {
        return passage.to(small.matcher(passage.text()).replaceAll(found -> capital(found.group())));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
