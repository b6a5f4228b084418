/** Fills an empty database with an invented country, as large as the real one, to try and measure Loa on. */
@ApplicationModule(allowedDependencies = {"kernel", "organization", "documents", "planning", "execution", "database"})
@NullMarked
package vn.loa.country;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
