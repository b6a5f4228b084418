/** Keeps who did what, when and from where, with what stood there before and after; append only, sealed in chains. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "organization"})
@NullMarked
package vn.loa.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
