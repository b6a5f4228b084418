package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;
import vn.loa.organization.domain.UnitProfile;
import vn.loa.organization.domain.UnitRegister;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.domain.PlanFilter.Order;

@ApplicationTest
class PlanListTests {

    @Autowired
    Communes communes;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanEditing editing;

    @Autowired
    UnitRegister units;

    @Autowired
    JdbcClient jdbc;

    Communes.Commune commune;
    OfficerId drafter;

    @BeforeEach
    void makeCommune() {
        commune = communes.commune();
        drafter = commune.officer(Permission.DRAFT);
    }

    @Test
    void pagesOfEqualRowsNeverOverlapAndMissNone() {
        addDrafts(95);
        for (var order : Order.values()) {
            var seen = new HashSet<PlanId>();
            for (int page = 1; page <= 5; page++) {
                var filter = new PlanFilter(null, commune.unit, null, null, order, false);
                reading.list(drafter, filter, page, 20).rows().forEach(row -> seen.add(row.id()));
            }

            assertThat(seen).as(order.name()).hasSize(95);
        }
    }

    @Test
    void thousandPlansCostAsManyStatementsAsTen() throws Exception {
        addDrafts(10);
        var ten = StatementCount.of(() -> reading.list(drafter, mine(), 1, 50));
        addDrafts(990);

        var thousand = StatementCount.of(() -> reading.list(drafter, mine(), 1, 50));

        assertThat(thousand).isEqualTo(ten).isLessThanOrEqualTo(3);
        assertThat(reading.list(drafter, mine(), 1, 50))
                .returns(250, PlanRows::total)
                .returns(true, PlanRows::more);
        assertThat(reading.list(drafter, mine(), 20, 50))
                .returns(1_000, PlanRows::total)
                .returns(false, PlanRows::more);
    }

    @Test
    void textIsFoundWithoutAccentsAndWithSignsTakenAsTheyAre() {
        drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();

        assertThat(found("cai cach HANH chinh")).isEqualTo(1);
        assertThat(found("07/kh")).isEqualTo(1);
        assertThat(found("phu an")).isEqualTo(1);
        assertThat(found("100%")).isZero();
        assertThat(found("_")).isZero();
        assertThat(found("\\")).isZero();
    }

    @Test
    void planIsFoundUnderTheNameThatItsUnitHasNow() {
        drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();

        jdbc.sql("update unit set name = 'Xã Suối Đổi Tên' where id = :id")
                .param("id", commune.unit.value())
                .update();

        assertThat(found("suoi doi ten")).isEqualTo(1);
        assertThat(reading.list(drafter, mine(), 1, 10).rows().get(0).unitName())
                .isEqualTo("Xã Suối Đổi Tên");
    }

    @Test
    void planIsSeenByThoseWhoAreAboveItsUnitNow() {
        var plan = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
        drafting.submit(drafter, plan);
        var before = commune.officer(commune.province, commune.province, Permission.OVERSEE);
        var elsewhere = communes.commune();
        var after = elsewhere.officer(elsewhere.province, elsewhere.province, Permission.OVERSEE);
        assertThat(ids(before, below(commune.province))).contains(plan);

        var moved = new UnitProfile(
                "CD" + commune.unit.value().toString().substring(24),
                "xã An Phú",
                UnitKind.COMMUNE,
                elsewhere.province,
                LocalDate.of(2025, 7, 1));
        units.revise(communes.administrator(), commune.unit, 0, moved);

        assertThat(ids(before, below(commune.province))).doesNotContain(plan);
        assertThat(ids(before, mine())).isEmpty();
        assertThat(ids(after, below(elsewhere.province))).containsExactly(plan);
    }

    @Test
    void planIsFoundUnderTheCodeThatItsUnitHasNow() {
        drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
        var code = jdbc.sql("select code from unit where id = :id")
                .param("id", commune.unit.value())
                .query(String.class)
                .single();
        assertThat(found(code)).isEqualTo(1);

        jdbc.sql("update unit set code = 'MOI-' || code where id = :id")
                .param("id", commune.unit.value())
                .update();

        assertThat(found("moi-" + code)).isEqualTo(1);
    }

    @Test
    void planWhoseSectionWasSavedLastStandsFirst() {
        var earlier = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
        var later = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
        var changed = new PlanFilter(null, commune.unit, null, null, Order.CHANGED, true);
        assertThat(ids(drafter, changed)).containsExactly(later, earlier);
        var section = editing.section(
                drafter,
                earlier,
                reading.editor(drafter, earlier).outline().get(0).id());
        editing.save(
                drafter,
                earlier,
                section.id(),
                section.version(),
                new SectionRevision(section.number(), "Mục vừa sửa", section.role(), List.of()));

        var rows = reading.list(drafter, changed, 1, 10).rows();

        assertThat(rows).extracting(PlanRow::id).containsExactly(earlier, later);
        assertThat(rows.get(0).changedAt())
                .isEqualTo(editing.section(drafter, earlier, section.id()).savedAt());
    }

    @Test
    void listShowsWhatTheOfficerMaySee() {
        var draft = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
        var submitted = drafting.startFromDocument(drafter, commune.unit, 2025, SamplePlans.complete(2025))
                .plan();
        drafting.submit(drafter, submitted);
        var province = commune.officer(commune.province, commune.province, Permission.OVERSEE);
        var neighbour = commune.officer(commune.neighbour, commune.neighbour, Permission.DRAFT);

        assertThat(ids(drafter, mine())).containsExactly(draft, submitted);
        assertThat(ids(province, mine())).containsExactly(submitted);
        assertThat(ids(neighbour, mine())).isEmpty();
    }

    @Test
    void filtersNarrowTheList() {
        var draft = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
        drafting.startFromDocument(drafter, commune.unit, 2025, SamplePlans.complete(2025))
                .plan();

        assertThat(ids(drafter, new PlanFilter(2026, commune.province, null, null, Order.TITLE, true)))
                .containsExactly(draft);
        assertThat(ids(drafter, new PlanFilter(null, commune.unit, PlanStatus.ISSUED, null, Order.DATE, true)))
                .isEmpty();
        assertThat(ids(drafter, new PlanFilter(null, UnitId.random(), null, null, Order.UNIT, true)))
                .isEmpty();
    }

    private static PlanFilter below(UnitId unit) {
        return new PlanFilter(null, unit, null, null, Order.YEAR, true);
    }

    private int found(String text) {
        return reading.list(drafter, new PlanFilter(null, commune.unit, null, text, Order.YEAR, true), 1, 10)
                .total();
    }

    private List<PlanId> ids(OfficerId officer, PlanFilter filter) {
        return new ArrayList<>(reading.list(officer, filter, 1, 50).rows().stream()
                .map(PlanRow::id)
                .toList());
    }

    private PlanFilter mine() {
        return new PlanFilter(null, commune.unit, null, null, Order.YEAR, true);
    }

    private void addDrafts(int count) {
        jdbc.sql("""
                        insert into plan (id, unit_id, year, status, title, letterhead, created_by_id, created_at,
                               changed_by_id, changed_at, frozen, version)
                        select gen_random_uuid(), :unit, 2026, 'DRAFT', 'Kế hoạch giống nhau', '{}', :by,
                               timestamptz '2026-01-05 08:00+07', :by, timestamptz '2026-01-05 08:00+07', 0, 0
                          from generate_series(1, :count)""")
                .param("unit", commune.unit.value())
                .param("by", drafter.value())
                .param("count", count)
                .update();
    }
}
