/** Takes everything Loa keeps to a folder, and brings it back onto an empty machine. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "storage"})
@NullMarked
package vn.loa.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
