package vn.loa.storage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.loa.storage.FileIntake.Accepted;
import vn.loa.storage.FileStore.Arrival;

/**
 * Makes of a picture that arrived what is kept: without where it was taken, upright, and with a small one beside it. One
 * picture at a time is in memory, the others wait.
 */
@Component
class Darkroom {

    private final FileStore store;
    private final DataSize largest;
    private final Semaphore free = new Semaphore(1, true);

    Darkroom(FileStore store, @Value("${loa.uploads.largest}") DataSize largest) {
        this.store = store;
        this.largest = largest;
    }

    /** Takes the arrival over: it is gone when this returns. */
    Accepted develop(Arrival arrival, FileType type) throws IOException {
        var head = new AtomicReference<@Nullable Picture>();
        var clean = store.receive(out -> head.set(PictureCleaning.copy(type, arrival.path(), out)), largest.toBytes());
        var picture = head.get();
        try {
            arrival.close();
            return picture == null || !picture.drawable()
                    ? new Accepted(clean, null, type)
                    : inTurn(() -> developed(clean, picture, type));
        } catch (IOException | RuntimeException refused) {
            clean.close();
            throw refused;
        }
    }

    private Accepted developed(Arrival clean, Picture picture, FileType type) throws IOException {
        if (!picture.isTurned()) {
            return new Accepted(clean, small(PictureDrawing.small(clean.path(), picture)), type);
        }
        var upright = PictureDrawing.upright(clean.path(), picture);
        var small = small(PictureDrawing.small(upright));
        try {
            var turned = store.receive(out -> PictureDrawing.writeFine(upright, out), largest.toBytes());
            clean.close();
            return new Accepted(turned, small, type);
        } catch (IOException | RuntimeException refused) {
            small.close();
            throw refused;
        }
    }

    private Arrival small(BufferedImage small) throws IOException {
        return store.receive(out -> PictureDrawing.writeCoarse(small, out), largest.toBytes());
    }

    private interface Work {
        Accepted run() throws IOException;
    }

    private Accepted inTurn(Work work) throws IOException {
        free.acquireUninterruptibly();
        try {
            return work.run();
        } finally {
            free.release();
        }
    }
}
