package vn.loa.country;

import java.util.UUID;

/**
 * An invented province with its Sở Nội vụ.
 *
 * @param name with its kind: {@code tỉnh Sông Lĩnh}
 */
record Province(int number, UUID id, String code, String name, UUID department, UUID overseer, UUID administrator) {}
