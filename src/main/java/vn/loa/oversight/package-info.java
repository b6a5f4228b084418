/** The first page and the dashboards over many units. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "planning"})
@NullMarked
package vn.loa.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
