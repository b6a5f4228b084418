/** Units, officers, grants, and signing in. */
@ApplicationModule(allowedDependencies = {"kernel", "web"})
@NullMarked
package vn.loa.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
