package vn.loa.storage;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Files in a bucket of an S3 store. Each is sent in one request, which the store takes whole or not at all; it compares the
 * hash as well. What is read is fetched to this machine first.
 */
final class FileBucket implements Shelves, Arrivals.Keeping, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FileBucket.class);
    private static final String FOLDER = "files/";
    private static final String ASIDE = "aside/";

    private final Arrivals arrivals;
    private final FetchedFiles fetched;
    private final BucketSettings settings;
    private final S3Client store;

    FileBucket(Path home, Clock clock, BucketSettings settings) throws IOException {
        var absolute = home.toAbsolutePath().normalize();
        this.arrivals = new Arrivals(absolute, clock);
        this.fetched = new FetchedFiles(absolute, settings.fetched().toBytes(), clock);
        this.settings = settings;
        this.store = BucketConnection.open(settings);
        greet();
    }

    /** Who made a mistake in the settings learns it now, and not from the first officer. */
    private void greet() {
        try {
            store.headBucket(request -> request.bucket(settings.bucket()));
            LOG.info("files are kept in the bucket {}", settings);
        } catch (SdkException away) {
            LOG.error("the bucket {} can't be used: {}", settings, away.getMessage());
        }
    }

    @Override
    public Arrival receive(Content content, long most) throws IOException {
        return arrivals.receive(content, most, this);
    }

    @Override
    public void secure(Arrivals.File file) {
        asked(() -> store.putObject(
                request -> request.bucket(settings.bucket())
                        .key(FOLDER + file.id())
                        .checksumSHA256(
                                Base64.getEncoder().encodeToString(file.id().bytes())),
                RequestBody.fromFile(file.path())));
    }

    @Override
    public void keep(Arrivals.File file) {
        // It is there since it was secured.
    }

    @Override
    public Path open(FileId file) throws IOException {
        var copy = fetched.find(file);
        return copy.isPresent() ? copy.get() : fetch(file);
    }

    private Path fetch(FileId file) throws IOException {
        try (var arrived = arrivals.receive(out -> copy(file, out), Long.MAX_VALUE, this)) {
            if (!arrived.id().equals(file)) {
                throw StorageRefusal.changed(file);
            }
            return fetched.keep(arrived);
        }
    }

    @Override
    public void copy(FileId file, OutputStream to) throws IOException {
        var content = asked(() -> find(file));
        try (content) {
            long read = new Reading(content).transferTo(to);
            if (read != content.response().contentLength()) {
                throw away(new EOFException("after " + read + " bytes of " + file));
            }
        } catch (IOException | RuntimeException failed) {
            // Else closing would read the rest, to use the connection again.
            content.abort();
            throw failed;
        }
    }

    private ResponseInputStream<GetObjectResponse> find(FileId file) {
        try {
            return read(FOLDER + file);
        } catch (NoSuchKeyException notThere) {
            try {
                return read(ASIDE + file);
            } catch (NoSuchKeyException lost) {
                throw StorageRefusal.lost(file);
            }
        }
    }

    private ResponseInputStream<GetObjectResponse> read(String key) {
        return store.getObject(request -> request.bucket(settings.bucket()).key(key));
    }

    @Override
    public void eachKept(Visit visit) throws IOException {
        each(FOLDER, visit);
    }

    @Override
    public void eachAside(Visit visit) throws IOException {
        each(ASIDE, visit);
    }

    private void each(String folder, Visit visit) throws IOException {
        var pages = store.listObjectsV2Paginator(
                request -> request.bucket(settings.bucket()).prefix(folder));
        for (var pageByPage = pages.iterator(); asked(pageByPage::hasNext); ) {
            for (var object : asked(pageByPage::next).contents()) {
                var file = FileId.of(object.key().substring(folder.length()));
                if (file.isPresent()) {
                    visit.to(file.get(), object.lastModified());
                }
            }
        }
    }

    @Override
    public void putAside(FileId file) {
        move(FOLDER + file, ASIDE + file);
    }

    @Override
    public void putBack(FileId file) {
        move(ASIDE + file, FOLDER + file);
    }

    /** No store can do it in one step; it is in both places for a moment, never in none. */
    private void move(String from, String to) {
        asked(() -> {
            try {
                return store.copyObject(request -> request.sourceBucket(settings.bucket())
                        .sourceKey(from)
                        .destinationBucket(settings.bucket())
                        .destinationKey(to));
            } catch (NoSuchKeyException anotherInstanceWasFirst) {
                return null;
            }
        });
        remove(from);
    }

    @Override
    public void discard(FileId file) {
        remove(ASIDE + file);
    }

    private void remove(String key) {
        asked(() ->
                store.deleteObject(request -> request.bucket(settings.bucket()).key(key)));
    }

    private <T extends @Nullable Object> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException noAnswer) {
            throw away(noAnswer);
        }
    }

    private StorageRefusal away(Exception why) {
        LOG.error("the bucket {} can't be used: {}", settings, why.toString());
        return StorageRefusal.away();
    }

    @Override
    public void close() {
        store.close();
    }

    /** What breaks off is the store's fault; what can't be written is the disk's. */
    private final class Reading extends FilterInputStream {

        Reading(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] part, int from, int length) {
            try {
                return in.read(part, from, length);
            } catch (IOException brokeOff) {
                throw away(brokeOff);
            }
        }
    }
}
