package vn.loa.checks.carrying;

import java.util.stream.Stream;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;
import vn.loa.documents.Words;

/** Somebody puts together what the others report. */
@About(id = "REP-04", severity = Severity.WARNING, source = "Nghị định 09/2019/NĐ-CP")
final class NobodyConsolidates implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (!plan.has(SectionRole.ASSIGNMENT)) {
            return;
        }
        boolean somebody = plan.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.CLOSING || passage.kind() == Passage.Kind.LINE)
                .map(passage -> Words.of(passage.text()))
                .anyMatch(words -> Stream.of(
                                " tổng hợp ",
                                " xây dựng báo cáo ",
                                " lập báo cáo ",
                                " làm báo cáo ",
                                " sơ kết ",
                                " tổng kết ")
                        .anyMatch(words::contains));
        var duties = Reports.duties(plan);
        // Who reports upwards in due time puts the results together, though nobody says so.
        if (!somebody && duties.stream().noneMatch(VagueReport::hasTime)) {
            findings.missing()
                    .as(duties.isEmpty() ? Severity.WARNING : Severity.HINT)
                    .add();
        }
    }
}
