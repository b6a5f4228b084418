package vn.loa.organization.domain.factor;

/** The database was used with another key than the one this instance has. */
class OtherSecretKey extends RuntimeException {

    OtherSecretKey() {
        super("The secret key is not the one that this database has been used with, by another instance or earlier");
    }
}
