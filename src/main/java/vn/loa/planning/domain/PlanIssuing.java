package vn.loa.planning.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.loa.documents.DocumentNumber;
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
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanIssuing(
            Moves moves,
            Plans plans,
            Assembly assembly,
            Beginning beginning,
            Telling telling,
            TransactionOperations transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.moves = moves;
        this.plans = plans;
        this.assembly = assembly;
        this.beginning = beginning;
        this.telling = telling;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Gives the plan its number, place and date; from here on it never changes. A plan that it corrects is replaced with
     * it.
     *
     * @param version the one that was read
     * @throws InvalidEntry if the number is taken in the year of the date, or the date can't be
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void issue(OfficerId by, PlanId plan, int version, String number, String place, LocalDate date) {
        var itsNumber = Wording.needed("number", number, 100, "plan.rejection.numberMissing")
                .replaceAll("\\s+", "");
        var itsPlace = Wording.needed("place", place, 100, "plan.rejection.placeMissing");
        // The index alone decides; which plan has the number can only be asked when this transaction is over.
        UniqueIndex.guards(
                "plan_number_once",
                () -> transactions.executeWithoutResult(
                        begun -> makeIssued(by, plan, version, itsNumber, itsPlace, date)),
                () -> taken(plan, itsNumber, date.getYear()));
    }

    private void makeIssued(OfficerId by, PlanId plan, int version, String number, String place, LocalDate date) {
        var signed = moves.lock(by, plan, version, PlanMove.ISSUE);
        requirePossible(signed, date);
        signed.issue(number, place, date, by, clock.instant());
        moves.make(signed, null);
        replaceEarlier(by, signed);
    }

    public void sendBack(OfficerId by, PlanId plan, int version, String reason) {
        var signed = moves.lock(by, plan, version, PlanMove.REFUSE_ISSUE);
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
        var document = PlanDrafting.unissued(stored.document(), issued.year());
        var frame = new Beginning.Frame(by, issued.unit(), issued.year(), clock.instant());
        var draft = beginning.draft(frame, document, PlanDrafting.known(stored));
        draft.plan().replacing(plan);
        return beginning.begin(draft, null);
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

    private InvalidEntry taken(PlanId plan, String number, int year) {
        return jdbc.sql("""
                        select coalesce(title, '') from plan
                         where unit_id = (select p.unit_id from plan p where p.id = :plan)
                           and extract(year from date) = :year
                           and ltrim(lower(number), '0') = ltrim(lower(:number), '0')
                           and status in ('ISSUED', 'CLOSED', 'REPLACED')""")
                .param("plan", plan.value())
                .param("year", year)
                .param("number", number)
                .query((result, row) -> new InvalidEntry(
                        "number",
                        "plan.rejection.numberTaken",
                        DocumentNumber.written(number),
                        year + "",
                        result.getString(1)))
                .single();
    }
}
