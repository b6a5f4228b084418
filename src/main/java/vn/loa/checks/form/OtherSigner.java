package vn.loa.checks.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.PlanDocument.Stamp;
import vn.loa.documents.Words;

/** Who signs the file is who signs the plan, or the body that issues it. */
@About(
        id = "FORM-14",
        severity = Severity.WARNING,
        source = "Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, phần I, mục II.7, II.8")
final class OtherSigner implements Rule {

    private static final List<String> BODIES = List.of(
            " ủy ban ",
            " ubnd ",
            " hội đồng ",
            " hđnd ",
            " sở ",
            " phòng ",
            " văn phòng ",
            " ban ",
            " bộ ",
            " trung tâm ",
            " xã ",
            " phường ",
            " đặc khu ",
            " tỉnh ",
            " thành phố ",
            " đảng ủy ",
            " huyện ");
    private static final Pattern TITLES = Pattern.compile("^(?: (?:ông|bà|ths|ts|bs|cn|ks|thạc sĩ|tiến sĩ))* ");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var signer = plan.document().header().signerName();
        var stamps = plan.document().signatures();
        if (signer == null || stamps.stream().anyMatch(stamp -> isOf(stamp, signer))) {
            return;
        }
        for (int i = 0; i < stamps.size(); i++) {
            var stamp = stamps.get(i);
            if (!Words.begin(Words.of(stamp.signer()), BODIES)) {
                findings.at(
                                new Spot("signatures", String.valueOf(i)),
                                "Chữ ký số",
                                stamp.signer(),
                                stamp.signer(),
                                signer)
                        .add();
            }
        }
    }

    private static boolean isOf(Stamp stamp, String signer) {
        return name(stamp.signer()).equals(name(signer));
    }

    private static String name(String written) {
        return TITLES.matcher(Words.of(written)).replaceFirst(" ");
    }
}
