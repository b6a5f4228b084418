/** What everybody may read of published plans, and how far they are carried out. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "documents", "planning", "execution"})
@NullMarked
package vn.loa.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
