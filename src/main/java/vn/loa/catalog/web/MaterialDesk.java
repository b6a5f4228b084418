package vn.loa.catalog.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;
import vn.loa.catalog.domain.MaterialFile;
import vn.loa.catalog.domain.MaterialFiles;
import vn.loa.storage.FileStore;

/** Takes the files of materials in and looks at what they are; what may not be offered leaves nothing behind. */
@Component
class MaterialDesk {

    private final FileStore store;
    private final DataSize largest;

    MaterialDesk(FileStore store, @Value("${loa.uploads.largest}") DataSize largest) {
        this.store = store;
        this.largest = largest;
    }

    long largestMegabytes() {
        return largest.toMegabytes();
    }

    /** What was sent with a form. */
    interface Sent {

        /** Keeps the file, in the transaction of what names it; null if none was sent. */
        @Nullable
        MaterialFile keep();
    }

    /** Does something with the file that was sent; no connection to the database is held while it comes. */
    void receive(@Nullable MultipartFile file, Consumer<Sent> act) {
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            act.accept(() -> null);
            return;
        }
        try (var content = file.getInputStream();
                var arrival = store.receive(content, largest.toBytes())) {
            var kind = MaterialFiles.kindOf(arrival.path());
            arrival.secure();
            act.accept(() -> {
                keep(arrival);
                return new MaterialFile(arrival.id(), nameOf(name), arrival.bytes(), kind);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file's own name; some programs send the folders it lies in as well. */
    private static String nameOf(String sent) {
        var name = sent.replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static void keep(FileStore.Arrival arrival) {
        try {
            arrival.keep();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
