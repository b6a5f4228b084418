/** Rules over a plan document: each a small named class with its source, which tells what is wrong, where, and what to do. */
@ApplicationModule(allowedDependencies = {"kernel", "documents", "organization", "catalog"})
@NullMarked
package vn.loa.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
