package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loa.documents.Abbreviations;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;
import vn.loa.organization.UnitLine;
import vn.loa.organization.UnitSummary;

class UnitNamesTests {

    private final UnitSummary commune = unit("10001", "xã An Phú", UnitKind.COMMUNE);
    private final UnitSummary province = unit("92", "tỉnh Hòa Bình", UnitKind.PROVINCE);
    private final UnitSummary office = unit("VP", "Văn phòng HĐND và UBND", UnitKind.OFFICE);
    private final UnitSummary culture = unit("VHXH", "Phòng Văn hóa - Xã hội", UnitKind.OFFICE);
    private final UnitSummary eastern = unit("TYT1", "Trạm Y tế", UnitKind.OFFICE);
    private final UnitSummary western = unit("TYT2", "Trạm Y tế", UnitKind.OFFICE);

    private final UnitNames names = new UnitNames(
            new UnitLine(List.of(commune, office, culture, eastern, western), List.of(province)),
            Abbreviations.shipped());

    @Test
    void nameThatOneUnitBearsMeansIt() {
        assertThat(names.meant(plan("Văn phòng Hội đồng nhân dân và UBND xã", "Phòng Văn hóa – Xã hội"), List.of()))
                .containsEntry("Văn phòng Hội đồng nhân dân và UBND xã", office.id())
                .containsEntry("Phòng Văn hóa – Xã hội", culture.id());
        assertThat(names.meant(plan("Ủy ban nhân dân xã An Phú"), List.of())).containsValue(commune.id());
    }

    @Test
    void nameOfAnotherLineStaysText() {
        assertThat(names.meant(plan("Phòng Kinh tế", "UBND xã An Phú Tây"), List.of()))
                .isEmpty();
    }

    @Test
    void unitAboveHasNoTaskFromThoseBelow() {
        assertThat(names.meant(plan("UBND tỉnh Hòa Bình"), List.of())).isEmpty();
    }

    @Test
    void nameThatSeveralBearIsAsked() {
        var plan = plan("Trạm Y tế");

        assertThat(names.questions(plan)).containsExactly(new UnitQuestion("Trạm Y tế", List.of(eastern, western)));
        assertThat(names.meant(plan, List.of())).isEmpty();
        assertThat(names.meant(plan, List.of(western.id()))).containsEntry("Trạm Y tế", western.id());
        assertThat(names.meant(plan, List.of(office.id()))).isEmpty();
    }

    private static PlanDocument plan(String... units) {
        var lines = Stream.of(units)
                .map(unit -> new Line(null, 0, "-", "Làm việc này.", List.of(new Meaning.Task(unit))))
                .toList();
        var header = new Header(null, null, null, null, null, null, null, null, null);
        return new PlanDocument(
                header, List.of(), lines, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private static UnitSummary unit(String code, String name, UnitKind kind) {
        return new UnitSummary(new UnitId(UUID.randomUUID()), code, name, kind, null);
    }
}
