package vn.loa.backup;

import vn.loa.kernel.Rejection;

/** A backup can't be taken or brought back as things are; the sentence says what to do. */
class BackupRefused extends Rejection {

    BackupRefused(String messageKey, Object... arguments) {
        super(Reason.INVALID, messageKey, arguments);
    }
}
