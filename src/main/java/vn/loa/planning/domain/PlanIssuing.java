package vn.loa.planning.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.UniqueIndex;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;

/** What the clerk does with a plan that was signed, and with it ever after. */
@Service
@Transactional
public class PlanIssuing {

    private final Moves moves;
    private final Plans plans;
    private final Assembly assembly;
    private final Beginning beginning;
    private final Telling telling;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanIssuing(
            Moves moves,
            Plans plans,
            Assembly assembly,
            Beginning beginning,
            Telling telling,
            JdbcClient jdbc,
            Clock clock) {
        this.moves = moves;
        this.plans = plans;
        this.assembly = assembly;
        this.beginning = beginning;
        this.telling = telling;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Gives the plan its number, place and date; from here on it never changes. A plan that it corrects is replaced with
     * it.
     *
     * @throws InvalidEntry if the number is taken in the year of the date, or the date can't be
     */
    public void issue(OfficerId by, PlanId plan, String number, String place, LocalDate date) {
        var signed = moves.lock(by, plan, PlanMove.ISSUE);
        var itsNumber = Wording.needed("number", number, 100, "plan.rejection.numberMissing")
                .replaceAll("\\s+", "");
        var itsPlace = Wording.needed("place", place, 100, "plan.rejection.placeMissing");
        requirePossible(signed, date);
        requireFree(signed, itsNumber, date);
        signed.issue(itsNumber, itsPlace, date, by, clock.instant());
        // The look above was too early for a plan that is being issued at the same moment.
        UniqueIndex.guards(
                "plan_number_once",
                () -> moves.make(signed, null),
                () -> new InvalidEntry("number", "plan.rejection.numberJustTaken", itsNumber));
        replaceEarlier(by, signed);
    }

    public void sendBack(OfficerId by, PlanId plan, String reason) {
        var signed = moves.lock(by, plan, PlanMove.REFUSE_ISSUE);
        var why = Moves.reason(reason);
        signed.sendBack(PlanMove.REFUSE_ISSUE, by, clock.instant(), why);
        moves.make(signed, why);
    }

    public void close(OfficerId by, PlanId plan, String reason) {
        var issued = moves.lock(by, plan, PlanMove.CLOSE);
        var why = Moves.reason(reason);
        issued.close(by, clock.instant(), why);
        moves.make(issued, why);
    }

    /** Begins the plan that corrects an issued one, which becomes replaced when the new one is issued. */
    public PlanId replace(OfficerId by, PlanId plan) {
        var issued = moves.lock(by, plan, PlanMove.REPLACE);
        var stored = assembly.find(by, plan);
        if (stored.head().replacedBy() != null) {
            throw replacedAlready(plan);
        }
        var document = PlanDrafting.forYear(stored.document(), issued.year(), issued.year());
        var frame = new Beginning.Frame(by, issued.unit(), issued.year(), clock.instant());
        return beginning.begin(frame, document, PlanDrafting.known(stored, true), draft -> draft.replacing(plan));
    }

    private IllegalTransition replacedAlready(PlanId plan) {
        return jdbc.sql("""
                        select o.full_name, p.created_at from plan p join officer o on o.id = p.created_by_id
                         where p.replaces_id = :plan""")
                .param("plan", plan.value())
                .query((result, number) -> {
                    var row = new Row(result);
                    return new IllegalTransition(
                            "plan.rejection.replacedAlready",
                            row.text("full_name"),
                            telling.moment(row.instant("created_at")));
                })
                .single();
    }

    private void replaceEarlier(OfficerId by, Plan issued) {
        var earlier = issued.replaces();
        if (earlier == null) {
            return;
        }
        var replaced = plans.lock(earlier.value()).orElseThrow(NotFound::new);
        // One that was closed meanwhile stays closed: its story has ended already.
        if (replaced.status() == PlanStatus.ISSUED) {
            replaced.replaceBy(issued.id(), by, clock.instant());
            moves.make(replaced, null);
        }
    }

    private void requirePossible(Plan signed, LocalDate date) {
        var today = LocalDate.now(clock);
        if (date.isAfter(today)) {
            throw new InvalidEntry("date", "plan.rejection.dateInFuture");
        }
        var signedAt = signed.signedAt();
        if (signedAt != null && date.isBefore(LocalDate.ofInstant(signedAt, clock.getZone()))) {
            throw new InvalidEntry("date", "plan.rejection.dateBeforeSigning", telling.moment(signedAt));
        }
    }

    private void requireFree(Plan signed, String number, LocalDate date) {
        jdbc.sql("""
                        select coalesce(title, '') from plan
                         where unit_id = :unit and extract(year from date) = :year
                           and ltrim(lower(number), '0') = ltrim(lower(:number), '0')
                           and status in ('ISSUED', 'CLOSED', 'REPLACED')""")
                .param("unit", signed.unit().value())
                .param("year", date.getYear())
                .param("number", number)
                .query(String.class)
                .optional()
                .ifPresent(title -> {
                    throw new InvalidEntry("number", "plan.rejection.numberTaken", number, date.getYear() + "", title);
                });
    }
}
