package vn.loa.checks.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static final List<String> ANYWHERE = List.of(" ");
    private static final List<String> OF_A_PLACE =
            List.of(" nhân dân xã", " nhân dân phường", " nhân dân tỉnh", " nhân dân thành phố", " nhân dân đặc khu");

    /** Where the word means the people or the state itself, not in names and terms: công an nhân dân, ngân sách nhà nước. */
    private static final List<Small> SMALL = List.of(
            new Small(
                    "nhân dân",
                    List.of(
                            "tầng lớp ",
                            "phục vụ ",
                            "quần chúng ",
                            "toàn thể ",
                            "vận động ",
                            "của ",
                            "và ",
                            "với ",
                            "cho ",
                            "đến ",
                            "tới ",
                            "giúp ",
                            ", "),
                    List.of(),
                    List.of()),
            new Small(
                    "nhà nước",
                    List.of("Đảng, ", "Đảng và ", "pháp luật của ", "giữa ", "với ", "của "),
                    List.of(),
                    List.of()),
            new Small(
                    "đảng",
                    List.of("của ", "tổ chức ", "cấp ủy "),
                    List.of(" ", ",", ";", "."),
                    List.of(" bộ", " viên")),
            new Small("thủ tướng", ANYWHERE, List.of(" chính phủ", " Chính phủ"), List.of()),
            new Small("chính phủ", List.of("Thủ tướng ", "của ", "do "), List.of(), List.of(" điện tử", " số")),
            new Small("ủy ban", ANYWHERE, OF_A_PLACE, List.of()),
            new Small("hội đồng", ANYWHERE, OF_A_PLACE, List.of()));

    @Override
    public void check(Manuscript plan, Findings findings) {
        for (var small : SMALL) {
            var places = plan.passages().stream()
                    .filter(passage -> small.in(passage.text(), 0) >= 0)
                    .toList();
            if (!places.isEmpty()) {
                tell(small, places, findings);
            }
        }
    }

    private static void tell(Small small, List<Passage> places, Findings findings) {
        var first = places.get(0);
        findings.at(first, small.word(), small.word(), small.capital(), places.size())
                .saying(places.size() == 1 ? "once" : "often")
                .repair(repair(small, first))
                .add();
    }

    private static @Nullable Repair repair(Small small, Passage passage) {
        var right = new StringBuilder(passage.text());
        for (int at = small.in(passage.text(), 0); at >= 0; at = small.in(passage.text(), at + 1)) {
            right.setCharAt(at, small.capital().charAt(0));
        }
        return passage.to(right.toString());
    }

    /**
     * A word that is written small.
     *
     * @param before one of these stands before it
     * @param after one of these stands behind it; empty where anything may
     * @param not none of these stands behind it
     */
    private record Small(String word, List<String> before, List<String> after, List<String> not) {

        String capital() {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }

        /** Where it next stands; -1 for nowhere. */
        int in(String text, int from) {
            for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
                int start = at;
                int end = at + word.length();
                if (before.stream().anyMatch(words -> text.startsWith(words, start - words.length()))
                        && (after.isEmpty() || after.stream().anyMatch(words -> text.startsWith(words, end)))
                        && not.stream().noneMatch(words -> text.startsWith(words, end))) {
                    return at;
                }
            }
            return -1;
        }
    }
}
