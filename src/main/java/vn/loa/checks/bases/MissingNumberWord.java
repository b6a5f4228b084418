package vn.loa.checks.bases;

import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** Between kind and number of a document that is cited with its date stands the word "số". */
@About(id = "LEG-08", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class MissingNumberWord implements Rule {

    private static final Pattern BARE = Pattern.compile("^(\\p{L}[\\p{L} ]*?)\\s+(?=\\d)");

    @Override
    public void check(Manuscript plan, Findings findings) {
        for (var citation : plan.citations()) {
            var basis = citation.basis();
            var bare = BARE.matcher(citation.words());
            if (basis.number() != null
                    && basis.date() != null
                    && bare.find()
                    && bare.group(1).equalsIgnoreCase(basis.kind())) {
                findings.at(citation.passage(), citation.words(), basis.kind(), basis.number())
                        .repair(citation.to(
                                bare.group(1) + " số " + citation.words().substring(bare.end())))
                        .add();
            }
        }
    }
}
