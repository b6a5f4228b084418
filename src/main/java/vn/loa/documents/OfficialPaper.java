package vn.loa.documents;

import java.util.List;

/**
 * A document as it is set on paper: what kind it is, whom it addresses, and its text.
 *
 * @param addressees Kính gửi; a plan has none
 */
public record OfficialPaper(Kind kind, List<String> addressees, PlanDocument text) {

    public OfficialPaper {
        addressees = List.copyOf(addressees);
    }

    /** What is written, by Nghị định 30/2020/NĐ-CP, Phụ lục III. */
    public enum Kind {
        PLAN("KẾ HOẠCH", "Kế hoạch", "KH"),
        REPORT("BÁO CÁO", "Báo cáo", "BC");

        private final String title;
        private final String name;
        private final String symbol;

        Kind(String title, String name, String symbol) {
            this.title = title;
            this.name = name;
            this.symbol = symbol;
        }

        String title() {
            return title;
        }

        String inWords() {
            return name;
        }

        String symbol() {
            return symbol;
        }
    }

    public static OfficialPaper plan(PlanDocument plan) {
        return new OfficialPaper(Kind.PLAN, List.of(), plan);
    }
}
