package vn.loa.access;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.ReportMove;
import vn.loa.reporting.domain.Formality;
import vn.loa.reporting.domain.Judgement;
import vn.loa.reporting.domain.ReportFlow;
import vn.loa.reporting.domain.ReportWriting;

/** Makes reports of a commune, as far as a test needs them. */
@TestComponent
public class ReportGround {

    public static final String ACHIEVED = "Người dân đã biết nộp hồ sơ trực tuyến.";

    static final LocalDate BELOW_FROM = LocalDate.of(2026, 3, 1);
    static final LocalDate BELOW_TO = LocalDate.of(2026, 3, 31);

    /** One at each stage of its way. */
    public record Reported(ReportId open, ReportId submitted, ReportId accepted) {}

    private final ReportWriting writing;
    private final ReportFlow flow;

    ReportGround(ReportWriting writing, ReportFlow flow) {
        this.writing = writing;
        this.flow = flow;
    }

    /** @param below an office whose report the commune may sum up */
    Reported of(UnitId unit, UnitId below, LocalDate today, OfficerId drafter, OfficerId judge) {
        writing.begin(drafter, below, "đợt của phòng", BELOW_FROM, BELOW_TO, BELOW_TO);
        var submitted = submitted(unit, today.minusDays(1), drafter);
        var accepted = submitted(unit, today.minusDays(2), drafter);
        flow.move(judge, accepted, 2, ReportMove.ACCEPT, null);
        return new Reported(open(unit, today, drafter), submitted, accepted);
    }

    /** A report of thirty days, written and not handed in. */
    public ReportId open(UnitId unit, LocalDate closing, OfficerId drafter) {
        var report = writing.begin(drafter, unit, "đợt cao điểm", closing.minusDays(30), closing, closing);
        writing.revise(
                drafter,
                report,
                0,
                new Judgement(null, ACHIEVED, null, null, null, null),
                new Formality(null, null, "Sở Nội vụ", null));
        return report;
    }

    public ReportId submitted(UnitId unit, LocalDate closing, OfficerId drafter) {
        var report = open(unit, closing, drafter);
        flow.move(drafter, report, 1, ReportMove.SUBMIT, null);
        return report;
    }
}
