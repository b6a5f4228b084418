package vn.loa.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Stores for the tests of other modules. */
public final class TestStores {

    private TestStores() {}

    public static FileStore ofFolder(Path home) throws IOException {
        return new FileFolder(home, Clock.systemUTC());
    }

    /** A new and empty bucket. */
    public static FileStore ofBucket(Path home) throws IOException {
        return new FileBucket(home, Clock.systemUTC(), S3Server.running().newBucket());
    }
}
