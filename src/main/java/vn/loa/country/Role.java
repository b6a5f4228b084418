package vn.loa.country;

import org.jspecify.annotations.Nullable;
import vn.loa.organization.Permission;

/** Who works on a commune's plans. */
enum Role {
    DRAFTER("soanthao", "Chuyên viên", Office.CULTURE, Permission.DRAFT),
    REVIEWER("noivu", "Trưởng phòng", Office.CULTURE, Permission.REVIEW),
    SIGNER("lanhdao", "Phó Chủ tịch", null, Permission.SIGN),
    CLERK("vanthu", "Văn thư", Office.CHANCERY, Permission.ISSUE),
    CONTRIBUTOR("thuchien", "Công chức", Office.SERVICE_CENTRE, Permission.CONTRIBUTE);

    final String username;
    final String position;
    /** Null for those who belong to the commune itself. */
    final @Nullable Office office;

    final Permission permission;

    Role(String username, String position, @Nullable Office office, Permission permission) {
        this.username = username;
        this.position = position;
        this.office = office;
        this.permission = permission;
    }
}
