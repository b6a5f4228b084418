package vn.loa.planning.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.loa.Communes;
import vn.loa.TestDatabase;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.SamplePlan;

/** Brings one plan to each status, in a commune where two officers hold each permission. */
final class StepGrounds {

    private static final Permission[] HELD = {Permission.DRAFT, Permission.REVIEW, Permission.SIGN, Permission.ISSUE};

    private final Map<PlanStatus, StepGround> made = new EnumMap<>(PlanStatus.class);
    private final Map<Permission, StepGround.Two> officers = new EnumMap<>(Permission.class);
    private final AtomicInteger batches = new AtomicInteger();
    private final StepGround.Services services;
    private final TestDatabase.Owner owner;
    private final Communes.Commune commune;
    private final LocalDate today;

    StepGrounds(StepGround.Services services, Communes communes, TestDatabase.Owner owner, Clock clock) {
        this.services = services;
        this.owner = owner;
        commune = communes.commune();
        today = LocalDate.now(clock);
        for (var permission : HELD) {
            officers.put(permission, new StepGround.Two(named("Trần Văn ", permission), named("Lê Thị ", permission)));
        }
    }

    /** A plan at this status with this many fresh copies. */
    synchronized StepGround at(PlanStatus status, int count) {
        var ground = made.computeIfAbsent(status, this::begin);
        var batch = "-" + batches.incrementAndGet() + "-";
        return ground.copied(PlanCopies.make(owner, ground.original(), batch, count));
    }

    void tidyUp() {
        PlanCopies.removeAllOf(owner, commune.unit);
    }

    String nameOf(OfficerId officer) {
        return owner.jdbc()
                .sql("select full_name from officer where id = ?")
                .param(officer.value())
                .query(String.class)
                .single();
    }

    private StepGround begin(PlanStatus status) {
        var drafter = officers.get(Permission.DRAFT).left();
        var plan = services.drafting()
                .startFromDocument(drafter, commune.unit, 2026, SamplePlan.document())
                .plan();
        var parts = StepGround.prepare(services, drafter, plan);
        var none = PlanCopies.none(owner, plan);
        var ground = new StepGround(services, officers, plan, parts, today, none);
        for (var move : new PlanMove[] {PlanMove.SUBMIT, PlanMove.AGREE, PlanMove.SIGN, PlanMove.ISSUE}) {
            if (status.compareTo(move.to()) >= 0) {
                new MoveStep(move).actOn(ground, plan, ground.officer(move.permission(), true), "GOC-" + move);
            }
        }
        return ground;
    }

    /** With a name of its own. */
    private OfficerId named(String name, Permission permission) {
        var officer = commune.officer(permission);
        owner.jdbc()
                .sql("update officer set full_name = :name where id = :id")
                .param("name", name + permission)
                .param("id", officer.value())
                .update();
        return officer;
    }
}
