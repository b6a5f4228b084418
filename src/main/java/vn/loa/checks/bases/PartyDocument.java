package vn.loa.checks.bases;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Citation;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** A state plan may cite the Party's documents, whose symbols go the other way round. */
@About(id = "LEG-13", severity = Severity.HINT, source = "Thông lệ hành chính: thể thức văn bản của Đảng")
final class PartyDocument implements Rule {

    private static final Pattern SYMBOL = Pattern.compile("\\d+\\s?-\\s?\\p{Lu}\\p{L}*/\\p{Lu}+");

    private static final Pattern PARTY = Pattern.compile(
            "^(?:Đảng ủy|Đảng uỷ|Đảng bộ|Tỉnh ủy|Thành ủy|Huyện ủy|Ban Chấp hành|Ban Thường vụ|Ban Tuyên giáo|Ủy ban Mặt trận)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (isOfTheParty(plan)) {
            return;
        }
        plan.citations().stream()
                .filter(PartyDocument::isParty)
                .findFirst()
                .ifPresent(citation -> findings.at(
                                citation.passage(),
                                citation.words(),
                                String.valueOf(citation.basis().number()))
                        .add());
    }

    private static boolean isOfTheParty(Manuscript plan) {
        var header = plan.document().header();
        return header.issuer() != null && PARTY.matcher(header.issuer()).find()
                || header.number() != null && SYMBOL.matcher(header.number()).matches();
    }

    private static boolean isParty(Citation citation) {
        var number = citation.basis().number();
        return number != null && SYMBOL.matcher(number).matches();
    }
}
