/** What plans choose from: legal documents, areas, audiences, channels, the content library, templates. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "documents", "storage"})
@NullMarked
package vn.loa.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
