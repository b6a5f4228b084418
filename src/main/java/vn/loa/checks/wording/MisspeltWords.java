package vn.loa.checks.wording;

import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Repair;
import vn.loa.checks.Rule;
import vn.loa.checks.wording.Speller.Slip;
import vn.loa.documents.PlanDocument.Severity;

/** Words are spelt right. */
@About(id = "SPELL-01", severity = Severity.WARNING, source = "Chính tả tiếng Việt")
final class MisspeltWords implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        var speller = new Speller(Lexicon.get());
        for (var passage : plan.passages()) {
            speller.slips(passage.text()).forEach(slip -> tell(passage, slip, findings));
        }
    }

    private static void tell(Passage passage, Slip slip, Findings findings) {
        var written = passage.text().substring(slip.start(), slip.end());
        if (slip.right() == null) {
            findings.at(passage, written, written).saying("syllable").add();
            return;
        }
        Repair repair = slip.sure()
                ? passage.to(passage.text().substring(0, slip.start())
                        + slip.right()
                        + passage.text().substring(slip.end()))
                : null;
        findings.at(passage, written, written, slip.right()).repair(repair).add();
    }
}
