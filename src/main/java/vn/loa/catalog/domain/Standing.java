package vn.loa.catalog.domain;

/** Whether entries are wanted that hold today, that have ended, or both. */
public enum Standing {
    ALL,
    VALID,
    ENDED;

    /** SQL that holds for rows that stand so on the parameter {@code :today}; it asks for {@code :standing}. */
    static String of(String row) {
        return """
                case :standing
                  when 'VALID' then (%1$s.valid_from is null or %1$s.valid_from <= :today)
                       and (%1$s.valid_to is null or %1$s.valid_to > :today)
                  when 'ENDED' then %1$s.valid_to <= :today
                  else true end""".formatted(row);
    }
}
