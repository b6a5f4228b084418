package vn.loa.country;

import vn.loa.organization.UnitKind;

/** What stands below every commune. */
enum Office {
    CULTURE("VHXH", "Phòng Văn hóa - Xã hội", UnitKind.OFFICE),
    ECONOMY("KT", "Phòng Kinh tế", UnitKind.OFFICE),
    CHANCERY("VP", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", UnitKind.OFFICE),
    SERVICE_CENTRE("TTPVHCC", "Trung tâm Phục vụ hành chính công", UnitKind.SERVICE_CENTRE),
    FRONT("MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam", UnitKind.MASS_ORGANISATION);

    final String code;
    final String title;
    final UnitKind kind;

    Office(String code, String title, UnitKind kind) {
        this.code = code;
        this.title = title;
        this.kind = kind;
    }
}
