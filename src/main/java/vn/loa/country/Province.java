package vn.loa.country;

import java.util.UUID;

/**
 * An invented province with its Sở Nội vụ.
 *
 * @param country the unit above all
 * @param name with its kind: {@code tỉnh Sông Lĩnh}
 */
record Province(
        int number,
        UUID id,
        UUID country,
        String code,
        String name,
        UUID department,
        UUID overseer,
        UUID administrator) {}
