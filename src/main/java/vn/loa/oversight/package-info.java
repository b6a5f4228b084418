/** The first page and the dashboards over many units. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "planning", "execution"})
@NullMarked
package vn.loa.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
