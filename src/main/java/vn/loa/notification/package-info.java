/** Reminds officers by mail of what waits for them, once a day. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "planning", "execution"})
@NullMarked
package vn.loa.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
