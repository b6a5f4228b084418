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

    static StorageRefusal empty() {
        return new StorageRefusal(Reason.INVALID, "storage.empty");
    }

    static StorageRefusal unknown() {
        return new StorageRefusal(Reason.INVALID, "storage.unknown");
    }

    static StorageRefusal macros() {
        return new StorageRefusal(Reason.INVALID, "storage.macros");
    }

    static StorageRefusal twoThings() {
        return new StorageRefusal(Reason.INVALID, "storage.twoThings");
    }

    static StorageRefusal bomb() {
        return new StorageRefusal(Reason.INVALID, "storage.bomb");
    }

    static StorageRefusal brokenPicture() {
        return new StorageRefusal(Reason.INVALID, "storage.brokenPicture");
    }

    static StorageRefusal brokenFilm() {
        return new StorageRefusal(Reason.INVALID, "storage.brokenFilm");
    }

    static StorageRefusal heic() {
        return new StorageRefusal(Reason.INVALID, "storage.heic");
    }

    static StorageRefusal tooManyPixels(long millions) {
        return new StorageRefusal(Reason.INVALID, "storage.tooManyPixels", millions);
    }

    static StorageRefusal infected() {
        return new StorageRefusal(Reason.INVALID, "storage.infected");
    }

    static StorageRefusal notScanned() {
        return new StorageRefusal(Reason.BUSY, "storage.notScanned");
    }

    static StorageRefusal noRoom() {
        return new StorageRefusal(Reason.BUSY, "storage.noRoom");
    }

    static StorageRefusal away() {
        return new StorageRefusal(Reason.BUSY, "storage.away");
    }

    static StorageRefusal lost(FileId file) {
        return new StorageRefusal(Reason.CONFLICT, "storage.lost", file.sha256());
    }

    static StorageRefusal changed(FileId file) {
        return new StorageRefusal(Reason.CONFLICT, "storage.changed", file.sha256());
    }
}
