/** What a superior requires of the communes' plans of a year, and how their plans answer it. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "catalog", "documents", "planning"})
@NullMarked
package vn.loa.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
