/** Starts a PostgreSQL of its own when none is configured, and keeps its data in the home folder. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package vn.loa.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
