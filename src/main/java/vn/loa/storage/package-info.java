/** Keeps files and proves that they did not change. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.loa.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
