/** Which plans of a year say the same in the same words. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "catalog", "documents", "planning"})
@NullMarked
package vn.loa.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
