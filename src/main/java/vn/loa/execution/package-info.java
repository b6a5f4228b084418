/** Carrying out issued plans: when their activities happen and what came of them. */
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "organization", "catalog", "documents", "planning", "storage"})
@NullMarked
package vn.loa.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
