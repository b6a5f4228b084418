package vn.loa.notification;

import vn.loa.kernel.FieldRejection;

/** No mail could ever arrive there. */
class InvalidAddress extends FieldRejection {

    InvalidAddress() {
        super("address", "notification.rejection.address");
    }
}
