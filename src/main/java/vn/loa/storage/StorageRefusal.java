package vn.loa.storage;

import vn.loa.kernel.Rejection;

/** A file can't be taken in, or can't be given out. */
public final class StorageRefusal extends Rejection {

    private StorageRefusal(Reason reason, String messageKey, Object... arguments) {
        super(reason, messageKey, arguments);
    }

    static StorageRefusal tooLarge(long most) {
        return new StorageRefusal(Reason.INVALID, "storage.tooLarge", most >> 20);
    }

    static StorageRefusal noRoom() {
        return new StorageRefusal(Reason.BUSY, "storage.noRoom");
    }

    static StorageRefusal lost(FileId file) {
        return new StorageRefusal(Reason.CONFLICT, "storage.lost", file.sha256());
    }

    static StorageRefusal changed(FileId file) {
        return new StorageRefusal(Reason.CONFLICT, "storage.changed", file.sha256());
    }
}
