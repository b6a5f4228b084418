package vn.loa.organization.domain;

/**
 * What it costs to try a password, as Argon2id counts it.
 *
 * @param memory in KiB
 */
record PasswordCost(int memory, int passes) {

    /** What OWASP asks for at least. */
    static final PasswordCost USUAL = new PasswordCost(19456, 2);
}
