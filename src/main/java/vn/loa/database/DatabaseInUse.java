package vn.loa.database;

import java.nio.file.Path;

/** Another Loa already runs on the same home folder; two servers on one set of data would destroy it. */
public class DatabaseInUse extends RuntimeException {

    DatabaseInUse(Path home) {
        super("Another Loa runs on the data in " + home);
    }
}
