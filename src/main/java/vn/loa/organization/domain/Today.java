package vn.loa.organization.domain;

/** The conditions, as SQL, under which a row counts on the day {@code :today}. */
final class Today {

    /** A unit {@code u} holds to the end of its last day. */
    static final String UNIT = " u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today) ";

    /** An officer {@code o} works here until the day on which he leaves. */
    static final String OFFICER = " o.valid_from <= :today and (o.leaves_on is null or o.leaves_on > :today) ";

    /** A grant {@code g} holds until the day on which it is revoked. */
    static final String GRANT = " g.valid_from <= :today and (g.revoked_on is null or g.revoked_on > :today) ";

    /** Grants {@code g} of officers {@code o} on units {@code u}, all three holding. */
    static final String GRANTS = """
             officer_grant g join officer o on o.id = g.officer_id join unit u on u.id = g.unit_id
              and %s and %s and %s """.formatted(UNIT, OFFICER, GRANT);

    private Today() {}
}
