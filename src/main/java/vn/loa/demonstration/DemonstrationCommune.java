package vn.loa.demonstration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.loa.organization.Establishment;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;

/** The invented commune Suối Mây in the invented province Sông Lĩnh: its offices, villages and officers. */
@Component
class DemonstrationCommune {

    static final String PASSWORD = "loa-demo-2026";

    /** Somebody to sign in as; the grants hold on the commune, or on the province for those who work there. */
    record Person(
            String username, String fullName, String position, String office, String duty, Permission... permissions) {}

    static final List<Person> PEOPLE = List.of(
            new Person("soanthao", "Lê Thị Hạnh", "Chuyên viên", "VHXH", "Soạn kế hoạch", Permission.DRAFT),
            new Person("noivu", "Nông Văn Tấn", "Trưởng phòng", "VHXH", "Thẩm định", Permission.REVIEW),
            new Person("lanhdao", "Hoàng Văn Lâm", "Phó Chủ tịch", "UBND", "Ký duyệt", Permission.SIGN),
            new Person("vanthu", "Phạm Thị Ngọc Mai", "Văn thư", "VP", "Cấp số, ban hành", Permission.ISSUE),
            new Person("thuchien", "Lò Minh Quân", "Công chức", "TTPVHCC", "Thực hiện nhiệm vụ", Permission.CONTRIBUTE),
            new Person(
                    "tinh",
                    "Vũ Thanh Bình",
                    "Chuyên viên",
                    "SNV",
                    "Sở Nội vụ: hướng dẫn, theo dõi các xã",
                    Permission.DRAFT,
                    Permission.OVERSEE,
                    Permission.REVIEW),
            new Person(
                    "quantri",
                    "Trần Quốc Khải",
                    "Quản trị hệ thống",
                    "TINH",
                    "Đơn vị, cán bộ, danh mục",
                    Permission.ADMIN));

    /** An office, organisation or village below the commune: code, name, kind. */
    private record Part(String code, String name, UnitKind kind) {}

    private static final List<Part> PARTS = List.of(
            new Part("VHXH", "Phòng Văn hóa - Xã hội", UnitKind.OFFICE),
            new Part("KT", "Phòng Kinh tế", UnitKind.OFFICE),
            new Part("VP", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", UnitKind.OFFICE),
            new Part("TTPVHCC", "Trung tâm Phục vụ hành chính công", UnitKind.SERVICE_CENTRE),
            new Part("MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", UnitKind.MASS_ORGANISATION),
            new Part("DTN", "Đoàn Thanh niên xã", UnitKind.MASS_ORGANISATION),
            new Part("T1", "thôn Suối Trong", UnitKind.VILLAGE),
            new Part("T2", "thôn Đá Bạc", UnitKind.VILLAGE),
            new Part("T3", "thôn Nà Lan", UnitKind.VILLAGE),
            new Part("T4", "thôn Chợ Mây", UnitKind.VILLAGE));

    private final Establishment establishment;

    DemonstrationCommune(Establishment establishment) {
        this.establishment = establishment;
    }

    /** Another commune of the province, of which only its plan and the one who wrote it are there. */
    record Neighbour(UnitId commune, OfficerId officer, String plan) {}

    /** The commune, the province above it, and who works for them, by sign-in name. */
    record Staff(UnitId province, UnitId commune, Map<String, OfficerId> officers, List<Neighbour> neighbours) {

        OfficerId officer(String username) {
            return required(officers, username);
        }
    }

    Staff found(LocalDate since) {
        var units = new HashMap<String, UnitId>();
        var province = establishment.unit("SL", "tỉnh Sông Lĩnh", UnitKind.PROVINCE, null, since);
        units.put("TINH", province);
        units.put("SNV", establishment.unit("SL.SNV", "Sở Nội vụ", UnitKind.DEPARTMENT, province, since));
        var commune = establishment.unit("SL.01", "xã Suối Mây", UnitKind.COMMUNE, province, since);
        units.put("UBND", commune);
        var neighbours = List.of(
                neighbour("SL.02", "xã Đồi Thông", "doi-thong", "Mai Xuân Hòa", province, since),
                neighbour("SL.03", "xã Nậm Rào", "nam-rao", "Lường Văn Páo", province, since));
        for (var part : PARTS) {
            var code = "SL.01." + part.code();
            units.put(part.code(), establishment.unit(code, part.name(), part.kind(), commune, since));
        }
        var officers = new HashMap<String, OfficerId>();
        for (var person : PEOPLE) {
            officers.put(person.username(), join(person, units));
        }
        return new Staff(province, commune, officers, neighbours);
    }

    private Neighbour neighbour(
            String code, String name, String plan, String officer, UnitId province, LocalDate since) {
        var commune = establishment.unit(code, name, UnitKind.COMMUNE, province, since);
        return new Neighbour(
                commune, establishment.officer("chutich-" + plan, officer, "Chủ tịch", commune, PASSWORD), plan);
    }

    private OfficerId join(Person person, Map<String, UnitId> units) {
        var officer = establishment.officer(
                person.username(), person.fullName(), person.position(), required(units, person.office()), PASSWORD);
        var whole = List.of("SNV", "TINH").contains(person.office()) ? "TINH" : "UBND";
        for (var permission : person.permissions()) {
            establishment.grant(officer, permission, required(units, whole));
        }
        return officer;
    }

    private static <T> T required(Map<String, T> known, String name) {
        return Objects.requireNonNull(known.get(name), name);
    }
}
