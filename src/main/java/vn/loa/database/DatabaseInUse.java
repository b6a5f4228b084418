package vn.loa.database;

import java.nio.file.Path;

/** Another Loa already runs on the same home folder; two servers on one set of data would destroy it. */
public class DatabaseInUse extends RuntimeException {

    DatabaseInUse(Path home, Throwable cause) {
        super(
                "The data in " + home.toAbsolutePath() + " is in use by another Loa, or its PostgreSQL does not start. "
                        + "Stop the other one, or set LOA_HOME to another folder.",
                cause);
    }
}
