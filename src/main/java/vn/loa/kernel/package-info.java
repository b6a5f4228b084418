/** Types that every module may use: domain event, rejection, not found. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.loa.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
